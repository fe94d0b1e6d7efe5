/** The arguments of one small case and what is right. */
export interface SmallCase {
  readonly ids: readonly number[];
  readonly span: number;
  readonly expected: number;
}

const count = 20;

/** Twenty small cases of the problem `echoes`, the same on every machine. */
export const smallCases: readonly SmallCase[] = Array.from({ length: count }, (_, nth) => {
  const ids = Array.from({ length: 10 + nth }, (_unused, i) => (i * i * 7 + nth * 3) % 11);
  const span = 1 + (nth % 6);
  return { ids, span, expected: echoesIn(ids, span) };
});

function echoesIn(ids: readonly number[], span: number): number {
  const pairs = ids.flatMap((id, j) => ids.slice(Math.max(0, j - span), j).filter((earlier) => earlier === id));
  return pairs.length;
}
