export function districtSizes(town: string[], stations: number[][]): number[] {
  const columns = town[0]!.length;
  const cells = town.join('');
  const owner = new Array<number>(cells.length).fill(-1);
  const sizes = stations.map(() => 0);
  const queue: number[] = [];
  const give = (cell: number, station: number): void => {
    owner[cell] = station;
    sizes[station]! += 1;
    queue.push(cell);
  };
  stations.forEach(([r, c], i) => give(r! * columns + c!, i));
  for (const cell of queue) {
    for (const next of [cell - columns, cell + columns, cell - 1, cell + 1]) {
      if (cells[next] === '.' && owner[next] === -1) give(next, owner[cell]!);
    }
  }
  return sizes;
}
