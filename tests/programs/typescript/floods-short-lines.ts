// dayseven: problem=echoes expect=output-limit class=floods-output
export function countEchoes(ids: number[], span: number): number {
  for (;;) console.log('flood', ids.length, span);
}
