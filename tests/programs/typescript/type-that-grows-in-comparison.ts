// dayseven: problem=echoes expect=compile-error class=type-bomb
interface Grows<T> { readonly next: Grows<Grows<T>>; readonly value: T }
interface Grown<T> { readonly next: Grown<Grown<Grown<T>>>; readonly value: T }
declare const grows: Grows<Grown<Grows<number>>>;
export const bomb: Grown<Grows<Grown<string>>> = grows;
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
