export function firstFlashes(lights: number[][], count: number): number[] {
  const times = lights.map(([first]) => first!);
  const seen: number[] = [];
  while (seen.length < count) {
    let earliest = 0;
    for (let i = 1; i < times.length; i += 1) if (times[i]! < times[earliest]!) earliest = i;
    seen.push(earliest);
    times[earliest]! += lights[earliest]![1]!;
  }
  return seen;
}
