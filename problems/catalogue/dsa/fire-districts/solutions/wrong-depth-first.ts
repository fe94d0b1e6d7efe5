export function districtSizes(town: string[], stations: number[][]): number[] {
  const owner = new Map<string, number>();
  const open: [number, number][] = [];
  const sizes = stations.map(() => 0);
  const give = (r: number, c: number, station: number): void => {
    owner.set(`${r},${c}`, station);
    sizes[station]! += 1;
    open.push([r, c]);
  };
  stations.forEach(([r, c], i) => give(r!, c!, i));
  while (open.length > 0) {
    const [r, c] = open.pop()!;
    for (const [a, b] of [[r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]] as const) {
      if (town[a]?.[b] === '.' && !owner.has(`${a},${b}`)) give(a, b, owner.get(`${r},${c}`)!);
    }
  }
  return sizes;
}
