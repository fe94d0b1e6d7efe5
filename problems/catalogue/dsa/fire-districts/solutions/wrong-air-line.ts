export function districtSizes(town: string[], stations: number[][]): number[] {
  const sizes = stations.map(() => 0);
  town.forEach((row, r) => {
    [...row].forEach((cell, c) => {
      if (cell === '#') return;
      const steps = stations.map(([a, b]) => Math.abs(a! - r) + Math.abs(b! - c));
      sizes[steps.indexOf(Math.min(...steps))]! += 1;
    });
  });
  return sizes;
}
