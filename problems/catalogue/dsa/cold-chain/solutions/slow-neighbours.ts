export function separate(readings: number[], low: number, high: number): number[] {
  const groupOf = (reading: number) => (reading < low ? 0 : reading > high ? 2 : 1);
  for (let end = readings.length; end > 1; end -= 1) {
    for (let i = 1; i < end; i += 1) {
      const [a, b] = [readings[i - 1]!, readings[i]!];
      if (groupOf(a) > groupOf(b)) [readings[i - 1], readings[i]] = [b, a];
    }
  }
  const count = [0, 0, 0];
  for (const reading of readings) count[groupOf(reading)]! += 1;
  return [count[0]!, count[0]! + count[1]!];
}
