interface Stop {
  readonly place: number;
  readonly time: number;
  readonly inspected: boolean;
}

export function fastestWithStop(places: number, roads: number[][], yards: number[][]): number {
  const yardAt = new Map(yards.map(([place, minutes]) => [place!, minutes!]));
  const visited = new Set<number>();
  const queue: Stop[] = [{ place: 0, time: 0, inspected: false }];
  while (queue.length > 0) {
    queue.sort((a, b) => b.time - a.time);
    const { place, time, inspected } = queue.pop()!;
    if (inspected && place === places - 1) return time;
    if (!inspected && yardAt.has(place)) queue.push({ place, time: time + yardAt.get(place)!, inspected: true });
    if (visited.has(place) && !inspected) continue;
    for (const [from, to, minutes] of roads) {
      if (from === place && !(visited.has(to!) && to !== places - 1)) queue.push({ place: to!, time: time + minutes!, inspected });
    }
    visited.add(place);
  }
  return -1;
}
