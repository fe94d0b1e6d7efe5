export function fastestWithStop(places: number, roads: number[][], yards: number[][]): number {
  const roadsFrom = Array.from({ length: places }, (): number[][] => []);
  for (const road of roads) roadsFrom[road[0]!]!.push(road);

  const before = new Array<number>(places).fill(Infinity);
  before[0] = 0;
  settle(roadsFrom, before);
  const after = new Array<number>(places).fill(Infinity);
  for (const [place, minutes] of yards) after[place!] = before[place!]! + minutes!;
  settle(roadsFrom, after);
  return after[places - 1] === Infinity ? -1 : after[places - 1]!;
}

function settle(roadsFrom: number[][][], times: number[]): void {
  const open = new Set(times.keys());
  for (;;) {
    let next = -1;
    for (const place of open) if (times[place]! < (times[next] ?? Infinity)) next = place;
    if (next === -1) return;
    open.delete(next);
    for (const [, to, minutes] of roadsFrom[next]!) times[to!] = Math.min(times[to!]!, times[next]! + minutes!);
  }
}
