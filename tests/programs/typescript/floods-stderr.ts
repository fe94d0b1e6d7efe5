// dayseven: problem=echoes expect=output-limit class=floods-output
export function countEchoes(ids: number[], span: number): number {
  const line = 'x'.repeat(1 << 16);
  for (;;) process.stderr.write(line);
}
