export function separate(readings: number[], low: number, high: number): number[] {
  readings.sort();
  const cold = readings.filter((reading) => reading < low);
  const warm = readings.filter((reading) => reading > high);
  return [cold.length, readings.length - warm.length];
}
