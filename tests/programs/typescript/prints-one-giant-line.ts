// dayseven: problem=echoes expect=output-limit class=floods-output
export function countEchoes(ids: number[], span: number): number {
  process.stdout.write('x'.repeat(100 << 20));
  return right(ids, span);
}
