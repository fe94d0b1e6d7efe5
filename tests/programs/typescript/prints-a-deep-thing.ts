// dayseven: problem=echoes expect=output-limit class=floods-output
export function countEchoes(ids: number[], span: number): number {
  for (;;) console.table(Array.from({ length: 200 }, () => ({ ids, span })));
}
