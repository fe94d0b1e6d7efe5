export function separate(readings: number[], low: number, high: number): number[] {
  const cold = readings.filter((reading) => reading < low);
  const warm = readings.filter((reading) => reading > high);
  const fine = readings.filter((reading) => reading >= low && reading <= high);
  readings = [...cold, ...fine, ...warm];
  return [cold.length, cold.length + fine.length];
}
