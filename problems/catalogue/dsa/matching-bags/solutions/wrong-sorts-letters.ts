export function firstMatches(bags: string[][]): number[] {
  const firstPlace = new Map<string, number>();
  return bags.map((bag, i) => {
    const key = [...bag.join(',')].sort().join('');
    if (!firstPlace.has(key)) firstPlace.set(key, i);
    return firstPlace.get(key)!;
  });
}
