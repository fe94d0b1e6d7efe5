export function settle(racks: number[][]): number {
  let moved = 0;
  for (let column = 0; column < racks[0]!.length; column += 1) {
    let lowest = racks.length - 1;
    for (let row = lowest; row >= 0; row -= 1) {
      const server = racks[row]![column]!;
      if (server === 0) continue;
      racks[row]![column] = 0;
      racks[lowest]![column] = server;
      lowest -= 1;
      moved += 1;
    }
  }
  return moved;
}
