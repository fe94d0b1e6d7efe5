export function firstFlashes(lights: number[][], count: number): number[] {
  const next = lights.map(([first], light) => ({ time: first!, light }));
  const seen: number[] = [];
  while (seen.length < count) {
    next.sort((a, b) => a.time - b.time || a.light - b.light);
    seen.push(next[0]!.light);
    next[0]!.time += lights[next[0]!.light]![1]!;
  }
  return seen;
}
