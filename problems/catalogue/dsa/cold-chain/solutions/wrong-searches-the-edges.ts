export function separate(readings: number[], low: number, high: number): number[] {
  readings.sort((a, b) => a - b);
  const fine = readings.findIndex((reading) => reading >= low);
  const warm = readings.findIndex((reading) => reading > high);
  return [fine, warm];
}
