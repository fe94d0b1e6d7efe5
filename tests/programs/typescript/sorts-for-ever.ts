// dayseven: problem=echoes expect=time-limit class=endless
export function countEchoes(ids: number[], span: number): number {
  const endless = { get length(): number { for (;;); } };
  return endless.length;
}
