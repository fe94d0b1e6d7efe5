export function quietestPeaks(loads: number[]): number[] {
  const n = loads.length;
  const result = new Array<number>(n).fill(Infinity);
  for (const [i, load] of loads.entries()) {
    let start = i;
    let end = i;
    while (start > 0 && loads[start - 1]! <= load) start -= 1;
    while (end < n - 1 && loads[end + 1]! <= load) end += 1;
    result[end - start] = Math.min(result[end - start]!, load);
  }
  for (let i = n - 2; i >= 0; i -= 1) result[i] = Math.min(result[i]!, result[i + 1]!);
  return result;
}
