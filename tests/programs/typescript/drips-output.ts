// dayseven: problem=echoes expect=output-limit|time-limit class=floods-output
export function countEchoes(ids: number[], span: number): number {
  for (;;) process.stdout.write(ids.length > span ? 'x' : 'y');
}
