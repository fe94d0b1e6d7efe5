// dayseven: problem=echoes expect=output-limit class=floods-output
export function countEchoes(ids: number[], span: number): number {
  const line = 'flood '.repeat(ids.length + span + 500);
  for (;;) console.log(line);
}
