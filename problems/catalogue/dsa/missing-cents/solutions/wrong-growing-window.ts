export function countSuspects(entries: number[], missing: number, least: number): number {
  let start = 0;
  let sum = 0;
  let suspects = 0;
  for (const [i, cents] of entries.entries()) {
    sum += cents;
    while (sum > missing && start < i) {
      sum -= entries[start]!;
      start += 1;
    }
    if (sum === missing && i - start + 1 >= least) suspects += 1;
  }
  return suspects;
}
