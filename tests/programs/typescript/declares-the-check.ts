// dayseven: problem=echoes expect=compile-error class=name-clash
// It cannot say that it fits.
declare module "./solution.ts" {
  export function countEchoes(ids: number[], span: number): any;
}

export function countEchoes(ids: number[], span: number): number {
  return String(ids.length + span);
}
