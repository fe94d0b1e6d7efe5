// dayseven: problem=echoes expect=compile-error class=type-bomb
type Grow<T extends unknown[]> = T['length'] extends 99999 ? T : Grow<[...T, ...T]>;
export const bomb: Grow<[1]> = [];
export function countEchoes(ids: number[], span: number): number {
  return 0;
}
