// dayseven: problem=echoes expect=compile-error class=does-not-compile
export function countEchoes(ids: number[], span: number): number {
  return String(ids.length + span);
}
