/** Lets the clock tick second by second. */
export function firstFlashes(lights: number[][], count: number): number[] {
  const seen: number[] = [];
  for (let second = 0; seen.length < count; second += 1) {
    for (const [i, [first = 0, period = 1]] of lights.entries()) {
      if (second >= first && (second - first) % period === 0) seen.push(i);
    }
  }
  return seen.slice(0, count);
}
