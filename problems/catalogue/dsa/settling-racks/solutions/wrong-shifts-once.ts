export function settle(racks: number[][]): number {
  let moved = 0;
  for (let column = 0; column < racks[0]!.length; column += 1) {
    const slots = racks.map((row) => row[column]!);
    const free = slots.length - 1 - slots.findLastIndex((server) => server !== 0);
    if (free === 0 || free === slots.length) continue;
    moved += slots.filter((server) => server !== 0).length;
    racks.forEach((row, i) => (row[column] = i < free ? 0 : slots[i - free]!));
  }
  return moved;
}
