// dayseven: problem=echoes expect=runtime-error class=panics
export function countEchoes(ids: number[], span: number): number {
  return Number.NaN;
}
