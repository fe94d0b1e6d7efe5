export function countSuspects(entries: number[], missing: number, least: number): number {
  const seen = new Set<number>();
  let total = 0;
  let totalBefore = 0;
  let suspects = 0;
  for (const [i, cents] of entries.entries()) {
    total += cents;
    if (i + 1 >= least) {
      seen.add(totalBefore);
      totalBefore += entries[i + 1 - least]!;
    }
    if (seen.has(total - missing)) suspects += 1;
  }
  return suspects;
}
