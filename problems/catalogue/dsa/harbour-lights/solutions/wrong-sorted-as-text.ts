export function firstFlashes(lights: number[][], count: number): number[] {
  const byTime = new Map<number, number[]>();
  const add = (time: number, light: number): void => {
    byTime.set(time, [...(byTime.get(time) ?? []), light]);
  };
  lights.forEach(([first], i) => add(first!, i));

  const seen: number[] = [];
  while (seen.length < count) {
    const now = Math.min(...byTime.keys());
    const together = byTime.get(now)!.sort();
    byTime.delete(now);
    seen.push(...together);
    for (const light of together) add(now + lights[light]![1]!, light);
  }
  return seen.slice(0, count);
}
