// dayseven: problem=echoes expect=compile-error class=type-bomb
type Bits<N extends number, T extends string = ''> = T extends `${infer _}${infer Rest}` ? Bits<N, Rest> | Bits<N, `${Rest}0`> : T;
export const bomb: Bits<40, '1111111111111111111111111111111111111111'> = 1;
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
