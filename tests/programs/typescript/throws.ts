// dayseven: problem=echoes expect=runtime-error class=panics
export function countEchoes(ids: number[], span: number): number {
  const empty: number[][] = [];
  return empty[ids.length + span]![0]!;
}
