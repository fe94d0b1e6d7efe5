export function districtSizes(town: string[], stations: number[][]): number[] {
  let owner = town.map((row) => [...row].map(() => -1));
  stations.forEach(([r, c], i) => (owner[r!]![c!] = i));
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    const before = owner;
    owner = before.map((row, r) => row.map((own, c) => {
      if (own !== -1 || town[r]![c] === '#') return own;
      const neighbours = [before[r - 1]?.[c], before[r + 1]?.[c], row[c - 1], row[c + 1]].filter((other) => other !== undefined && other !== -1) as number[];
      if (neighbours.length === 0) return -1;
      hasChanged = true;
      return Math.min(...neighbours);
    }));
  }
  const sizes = stations.map(() => 0);
  for (const own of owner.flat()) if (own !== -1) sizes[own]! += 1;
  return sizes;
}
