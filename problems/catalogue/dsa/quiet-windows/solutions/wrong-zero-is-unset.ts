export function quietestPeaks(loads: number[]): number[] {
  const n = loads.length;
  const result = new Array<number>(n).fill(0);
  const stack: number[] = [];
  for (let end = 0; end <= n; end += 1) {
    while (stack.length > 0 && loads[stack.at(-1)!]! < (loads[end] ?? Infinity)) {
      const peak = loads[stack.pop()!]!;
      const width = end - ((stack.at(-1) ?? -1) + 1);
      if (!result[width - 1] || peak < result[width - 1]!) result[width - 1] = peak;
    }
    stack.push(end);
  }
  for (let i = n - 2; i >= 0; i -= 1) {
    if (!result[i] || result[i + 1]! < result[i]!) result[i] = result[i + 1]!;
  }
  return result;
}
