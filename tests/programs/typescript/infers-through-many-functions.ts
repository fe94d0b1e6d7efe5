// dayseven: problem=echoes expect=compile-error class=type-bomb
declare function pair<A>(a: A): <B>(b: B) => [A, B, (x: A) => B];
export const bomb: string = pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(1)(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1))(1);
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
