export function firstMatches(bags: string[][]): number[] {
  const firstPlace = new Map<string, number>();
  return bags.map((bag, i) => {
    const key = [...bag].sort().join(',');
    if (!firstPlace.get(key)) firstPlace.set(key, i);
    return firstPlace.get(key)!;
  });
}
