export function settle(racks: number[][]): number {
  let moved = 0;
  for (let column = 0; column < racks[0]!.length; column += 1) moved += settleColumn(racks, column);
  return moved;
}

function settleColumn(racks: number[][], column: number): number {
  let moved = 0;
  let lowest = racks.length - 1; // the lowest slot not yet taken
  for (let row = lowest; row >= 0; row -= 1) {
    const server = racks[row]![column]!;
    if (server === 0) continue;
    if (row !== lowest) {
      racks[row]![column] = 0;
      racks[lowest]![column] = server;
      moved += 1;
    }
    lowest -= 1;
  }
  return moved;
}
