export function separate(readings: number[], low: number, high: number): number[] {
  const exchange = (i: number, j: number) => ([readings[i], readings[j]] = [readings[j]!, readings[i]!]);
  let fine = 0; // where the fine group begins
  let warm = readings.length; // where the too warm group begins
  let i = 0;
  while (i < warm) {
    const reading = readings[i]!;
    if (reading > high) {
      warm -= 1;
      exchange(i, warm); // what came has not been looked at, so i stays
      continue;
    }
    if (reading < low) {
      exchange(i, fine);
      fine += 1;
    }
    i += 1;
  }
  return [fine, warm];
}
