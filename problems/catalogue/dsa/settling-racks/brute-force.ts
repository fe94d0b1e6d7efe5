/** Takes each column for itself, free slots first, then its servers in their order. */
export function settle(racks: number[][]): number {
  let moved = 0;
  for (const column of racks[0]?.keys() ?? []) {
    const before = racks.map((row) => row[column] ?? 0);
    const servers = [...before.entries()].filter(([, id]) => id !== 0);
    const top = racks.length - servers.length;
    for (const [slot, row] of racks.entries()) {
      const [from, id] = servers[slot - top] ?? [slot, 0];
      row[column] = id;
      if (from !== slot) moved += 1;
    }
  }
  return moved;
}
