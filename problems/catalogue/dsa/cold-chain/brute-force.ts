export function separate(readings: number[], low: number, high: number): number[] {
  const groups = [
    readings.filter((reading) => reading < low),
    readings.filter((reading) => reading >= low && reading <= high),
    readings.filter((reading) => reading > high),
  ];
  for (const [i, reading] of groups.flat().entries()) readings[i] = reading;
  const [cold = 0, fine = 0] = groups.map((group) => group.length);
  return [cold, cold + fine];
}
