export function settle(racks: number[][]): number {
  let moved = 0;
  for (let column = 0; column < racks[0]!.length; column += 1) {
    for (let row = racks.length - 1; row >= 0; row -= 1) {
      const server = racks[row]![column]!;
      if (server === 0) continue;
      let to = row;
      while (racks[to + 1]![column] === 0) to += 1;
      if (to === row) continue;
      racks[row]![column] = 0;
      racks[to]![column] = server;
      moved += 1;
    }
  }
  return moved;
}
