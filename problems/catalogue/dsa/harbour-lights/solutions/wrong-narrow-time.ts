export function firstFlashes(lights: number[][], count: number): number[] {
  const times = Int32Array.from(lights, ([first]) => first!);
  const seen: number[] = [];
  while (seen.length < count) {
    let earliest = 0;
    times.forEach((time, i) => {
      if (time < times[earliest]!) earliest = i;
    });
    seen.push(earliest);
    times[earliest]! += lights[earliest]![1]!;
  }
  return seen;
}
