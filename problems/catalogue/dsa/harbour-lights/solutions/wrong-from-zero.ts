export function firstFlashes(lights: number[][], count: number): number[] {
  const times = lights.map(([first]) => first!);
  const seen: number[] = [];
  while (seen.length < count) {
    let earliest = 0;
    for (const [i, time] of times.entries()) if (time < times[earliest]!) earliest = i;
    seen.push(earliest);
    const period = lights[earliest]![1]!;
    times[earliest] = (Math.floor(times[earliest]! / period) + 1) * period;
  }
  return seen;
}
