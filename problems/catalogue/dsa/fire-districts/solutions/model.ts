const steps = [[-1, 0], [1, 0], [0, -1], [0, 1]] as const;

export function districtSizes(town: string[], stations: number[][]): number[] {
  const sizes = stations.map(() => 0);
  const owner = town.map((row) => new Array<number | undefined>(row.length).fill(undefined));
  const queue: [row: number, column: number][] = []; // by distance, and for equal distances by the number of the owner

  const give = (row: number, column: number, station: number): void => {
    owner[row]![column] = station;
    sizes[station]! += 1;
    queue.push([row, column]);
  };

  stations.forEach(([row, column], number) => give(row!, column!, number));
  for (const [row, column] of queue) {
    for (const [down, right] of steps) {
      const [r, c] = [row + down, column + right];
      const isFree = town[r]?.[c] === '.' && owner[r]![c] === undefined;
      if (isFree) give(r, c, owner[row]![column]!);
    }
  }
  return sizes;
}
