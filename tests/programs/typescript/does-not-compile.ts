// dayseven: problem=echoes expect=compile-error class=does-not-compile
export function countEchoes(ids: number[], span: number): number {
  return nowhere;
}
