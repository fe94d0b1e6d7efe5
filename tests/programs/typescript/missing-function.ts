// dayseven: problem=echoes expect=compile-error class=wrong-shape
export function countEcho(ids: number[], span: number): number {
  return 0;
}
