// dayseven: problem=echoes expect=output-limit class=floods-output
// The bound is on the whole run.
export function countEchoes(ids: number[], span: number): number {
  process.stdout.write('x'.repeat(200_000));
  return right(ids, span);
}
