export function firstMatches(bags: string[][]): number[] {
  const kinds: { first: number; key: string }[] = [];
  return bags.map((bag, i) => {
    const key = [...bag].sort().join(',');
    const known = kinds.find((kind) => kind.key === key);
    if (known) return known.first;
    kinds.push({ first: i, key });
    return i;
  });
}
