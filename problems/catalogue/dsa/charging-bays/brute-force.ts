/** Keeps for every bay the minutes in which it is in use, and looks minute by minute for one that is not. */
export function assignBays(bays: number, cars: number[][]): number[] {
  const inUse = Array.from({ length: bays }, () => new Set<number>());
  return cars.map(([arrival = 0, minutes = 0, patience = 0]) => {
    for (let start = arrival; start <= arrival + patience; start += 1) {
      const bay = inUse.findIndex((used) => ![...used].some((minute) => minute >= start));
      if (bay === -1) continue;
      for (let minute = start; minute < start + minutes; minute += 1) inUse[bay]?.add(minute);
      return bay;
    }
    return -1;
  });
}
