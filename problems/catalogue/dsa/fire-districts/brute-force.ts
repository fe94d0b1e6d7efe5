/** Works out all distances from each station by improving them until nothing changes, then asks every cell. */
export function districtSizes(town: string[], stations: number[][]): number[] {
  const cells = town.flatMap((row, r) => Array.from(row).flatMap((cell, c) => (cell === '.' ? [{ r, c }] : [])));
  const distances = stations.map(([row, column]) => {
    const steps = cells.map(({ r, c }) => (r === row && c === column ? 0 : Infinity));
    cells.forEach(() => {
      cells.forEach((a, i) => {
        cells.forEach((b, j) => {
          if (Math.abs(a.r - b.r) + Math.abs(a.c - b.c) === 1) steps[i] = Math.min(steps[i] ?? Infinity, (steps[j] ?? Infinity) + 1);
        });
      });
    });
    return steps;
  });

  const owners = cells.map((_, i) => {
    const fewest = Math.min(...distances.map((steps) => steps[i] ?? Infinity));
    return fewest === Infinity ? -1 : distances.findIndex((steps) => steps[i] === fewest);
  });
  return stations.map((_, station) => owners.filter((owner) => owner === station).length);
}
