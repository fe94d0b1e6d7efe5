export function fastestWithStop(places: number, roads: number[][], yards: number[][]): number {
  const times = new Array<number>(places).fill(Infinity);
  const cameFrom = new Map<number, number>();
  times[0] = 0;
  for (let round = 0; round < places; round += 1) {
    for (const [from, to, minutes] of roads) {
      if (times[from!]! + minutes! < times[to!]!) {
        times[to!] = times[from!]! + minutes!;
        cameFrom.set(to!, from!);
      }
    }
  }
  if (times[places - 1] === Infinity) return -1;
  const way = new Set<number>();
  for (let place: number | undefined = places - 1; place !== undefined; place = cameFrom.get(place)) way.add(place);
  const stops = yards.filter(([place]) => way.has(place!)).map(([, minutes]) => minutes!);
  return stops.length === 0 ? -1 : times[places - 1]! + Math.min(...stops);
}
