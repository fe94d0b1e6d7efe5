export function districtSizes(town: string[], stations: number[][]): number[] {
  const owner = new Map<string, { station: number; steps: number }>();
  stations.forEach(([row, column], station) => {
    const seen = new Set([`${row!},${column!}`]);
    let ring: [number, number][] = [[row!, column!]];
    for (let steps = 0; ring.length > 0; steps += 1) {
      const next: [number, number][] = [];
      for (const [r, c] of ring) {
        const known = owner.get(`${r},${c}`);
        if (known === undefined || steps < known.steps) owner.set(`${r},${c}`, { station, steps });
        for (const [a, b] of [[r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]] as const) {
          if (town[a]?.[b] !== '.' || seen.has(`${a},${b}`)) continue;
          seen.add(`${a},${b}`);
          next.push([a, b]);
        }
      }
      ring = next;
    }
  });
  const sizes = stations.map(() => 0);
  for (const { station } of owner.values()) sizes[station]! += 1;
  return sizes;
}
