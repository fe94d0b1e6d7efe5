export function settle(racks: number[][]): number {
  const moved = new Set<string>(); // places that hold a server that has moved
  while (sinkOne(racks, moved));
  return moved.size;
}

function sinkOne(racks: number[][], moved: Set<string>): boolean {
  for (let row = 0; row + 1 < racks.length; row += 1) {
    for (let column = 0; column < racks[row]!.length; column += 1) {
      const server = racks[row]![column]!;
      if (server === 0 || racks[row + 1]![column] !== 0) continue;
      racks[row]![column] = 0;
      racks[row + 1]![column] = server;
      moved.delete(`${row},${column}`);
      moved.add(`${row + 1},${column}`);
      return true;
    }
  }
  return false;
}
