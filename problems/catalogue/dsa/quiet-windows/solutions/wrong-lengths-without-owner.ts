export function quietestPeaks(loads: number[]): number[] {
  const n = loads.length;
  const highest = loads.reduce((a, b) => Math.max(a, b), 0);
  const result = new Array<number>(n).fill(highest);
  const stack: number[] = [];
  for (let end = 0; end <= n; end += 1) {
    while (stack.length > 0 && loads[stack.at(-1)!]! < (loads[end] ?? Infinity)) {
      const peak = loads[stack.pop()!]!;
      const width = end - ((stack.at(-1) ?? -1) + 1);
      result[width - 1] = Math.min(result[width - 1]!, peak);
    }
    stack.push(end);
  }
  return result;
}
