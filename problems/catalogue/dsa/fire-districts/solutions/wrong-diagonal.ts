export function districtSizes(town: string[], stations: number[][]): number[] {
  const owner = town.map((row) => [...row].map(() => -1));
  const sizes = stations.map(() => 0);
  const queue: [number, number][] = [];
  const give = (r: number, c: number, station: number): void => {
    owner[r]![c] = station;
    sizes[station]! += 1;
    queue.push([r, c]);
  };
  stations.forEach(([r, c], i) => give(r!, c!, i));
  for (const [r, c] of queue) {
    for (let a = r - 1; a <= r + 1; a += 1) {
      for (let b = c - 1; b <= c + 1; b += 1) {
        if (town[a]?.[b] === '.' && owner[a]![b] === -1) give(a, b, owner[r]![c]!);
      }
    }
  }
  return sizes;
}
