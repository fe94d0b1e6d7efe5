export function firstMatches(bags: string[][]): number[] {
  const firstPlace = new Map<string, number>();
  return bags.map((bag, i) => {
    const key = keyOf(bag);
    const first = firstPlace.get(key) ?? i;
    firstPlace.set(key, first);
    return first;
  });
}

/** The same for bags that match, and for no others: names contain no comma. */
function keyOf(bag: string[]): string {
  return [...bag].sort().join(',');
}
