/** For each yard, tries every way to it and every way on from it. */
export function fastestWithStop(places: number, roads: number[][], yards: number[][]): number {
  const fastest = (from: number, to: number, visited: readonly number[] = []): number => {
    if (from === to) return 0;
    const times = roads
      .filter(([start, end = 0]) => start === from && !visited.includes(end))
      .map(([, end = 0, minutes = 0]) => minutes + fastest(end, to, [...visited, from]));
    return Math.min(Infinity, ...times);
  };
  const times = yards.map(([place = 0, minutes = 0]) => fastest(0, place) + minutes + fastest(place, places - 1));
  const least = Math.min(Infinity, ...times);
  return least === Infinity ? -1 : least;
}
