// dayseven: problem=echoes expect=compile-error class=type-bomb
type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';
type Pair<T extends string> = { [A in T]: { [B in T]: `${A}${B}` }[T] }[T];
type Four = Pair<Pair<Letter>>;
export const bomb: Pair<Four> = 0;
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
