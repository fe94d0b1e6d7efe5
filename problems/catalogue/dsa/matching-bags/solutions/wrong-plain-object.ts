export function firstMatches(bags: string[][]): number[] {
  const firstPlace: Record<string, number> = {};
  return bags.map((bag, i) => {
    const key = [...bag].sort().join(',');
    if (key in firstPlace) return firstPlace[key]!;
    firstPlace[key] = i;
    return i;
  });
}
