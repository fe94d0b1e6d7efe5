export function fastestWithStop(places: number, roads: number[][], yards: number[][]): number {
  const from = Array.from({ length: places }, (): [number, number][] => []);
  for (const [start, to, minutes] of roads as [number, number, number][]) from[start]!.push([to, minutes]);
  const before = search(from, 0);
  let best = Infinity;
  for (const [place, minutes] of yards as [number, number][]) {
    best = Math.min(best, before[place]! + minutes + search(from, place)[places - 1]!);
  }
  return best === Infinity ? -1 : best;
}

function search(from: [number, number][][], start: number): number[] {
  const times = from.map(() => Infinity);
  const heap: [time: number, place: number][] = [];
  const push = (item: [number, number]): void => {
    let at = heap.push(item) - 1;
    for (let up = (at - 1) >> 1; at > 0 && heap[up]![0] > item[0]; up = (at - 1) >> 1) {
      heap[at] = heap[up]!;
      at = up;
    }
    heap[at] = item;
  };
  const pop = (): [number, number] => {
    const top = heap[0]!;
    const item = heap.pop()!;
    let at = 0;
    while (2 * at + 1 < heap.length) {
      let child = 2 * at + 1;
      if (child + 1 < heap.length && heap[child + 1]![0] < heap[child]![0]) child += 1;
      if (heap[child]![0] >= item[0]) break;
      heap[at] = heap[child]!;
      at = child;
    }
    if (heap.length > 0) heap[at] = item;
    return top;
  };

  push([0, start]);
  while (heap.length > 0) {
    const [time, place] = pop();
    if (times[place]! <= time) continue;
    times[place] = time;
    for (const [to, minutes] of from[place]!) if (time + minutes < times[to]!) push([time + minutes, to]);
  }
  return times;
}
