interface Stop {
  readonly place: number;
  readonly time: number;
}

interface Road {
  readonly to: number;
  readonly minutes: number;
}

export function fastestWithStop(places: number, roads: number[][], yards: number[][]): number {
  const roadsFrom = Array.from({ length: places }, (): Road[] => []);
  for (const [from, to, minutes] of roads as [number, number, number][]) roadsFrom[from]!.push({ to, minutes });

  const before = fastest(roadsFrom, [{ place: 0, time: 0 }]);
  const inspected = (yards as [number, number][])
    .map(([place, minutes]): Stop => ({ place, time: before[place]! + minutes }))
    .filter(({ time }) => time < Infinity);
  const after = fastest(roadsFrom, inspected)[places - 1]!;
  return after === Infinity ? -1 : after;
}

/** The earliest time at every place when the lorry may begin with any of starts, Infinity where it cannot come. */
function fastest(roadsFrom: Road[][], starts: Stop[]): number[] {
  const earliest = roadsFrom.map(() => Infinity);
  const next = new Heap();
  for (const start of starts) next.push(start);
  for (let stop = next.pop(); stop !== undefined; stop = next.pop()) {
    const { place, time } = stop;
    if (earliest[place] !== Infinity) continue;
    earliest[place] = time;
    for (const { to, minutes } of roadsFrom[place]!) {
      if (earliest[to] === Infinity) next.push({ place: to, time: time + minutes });
    }
  }
  return earliest;
}

/** A binary heap of stops, the earliest on top. */
class Heap {
  private readonly stops: Stop[] = [];

  push(stop: Stop): void {
    let at = this.stops.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.stops[parent]!.time <= stop.time) break;
      this.stops[at] = this.stops[parent]!;
      at = parent;
    }
    this.stops[at] = stop;
  }

  pop(): Stop | undefined {
    const top = this.stops[0];
    const last = this.stops.pop();
    if (last !== undefined && this.stops.length > 0) this.sink(last);
    return top;
  }

  /** Puts the stop where it belongs, from the top down. */
  private sink(stop: Stop): void {
    const { stops } = this;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < stops.length && stops[child + 1]!.time < stops[child]!.time) child += 1;
      if (child >= stops.length || stop.time <= stops[child]!.time) break;
      stops[at] = stops[child]!;
      at = child;
    }
    stops[at] = stop;
  }
}
