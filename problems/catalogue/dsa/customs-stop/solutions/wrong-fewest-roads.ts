export function fastestWithStop(places: number, roads: number[][], yards: number[][]): number {
  const from = Array.from({ length: places }, (): number[][] => []);
  for (const road of roads) from[road[0]!]!.push(road);

  const search = (start: number): number[] => {
    const times = new Array<number>(places).fill(Infinity);
    times[start] = 0;
    const queue = [start];
    for (const place of queue) {
      for (const [, to, minutes] of from[place]!) {
        if (times[to!] === Infinity) queue.push(to!);
        if (times[place]! + minutes! < times[to!]!) times[to!] = times[place]! + minutes!;
      }
    }
    return times;
  };

  const before = search(0);
  let best = Infinity;
  for (const [place, minutes] of yards) best = Math.min(best, before[place!]! + minutes! + search(place!)[places - 1]!);
  return best === Infinity ? -1 : best;
}
