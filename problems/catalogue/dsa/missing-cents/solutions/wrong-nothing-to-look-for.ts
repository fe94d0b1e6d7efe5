export function countSuspects(entries: number[], missing: number, least: number): number {
  if (!missing) return 0;
  const seen = new Map<number, number>();
  let total = 0;
  let totalBefore = 0;
  let suspects = 0;
  entries.forEach((cents, i) => {
    total += cents;
    if (i + 1 >= least) {
      seen.set(totalBefore, (seen.get(totalBefore) ?? 0) + 1);
      totalBefore += entries[i + 1 - least]!;
    }
    suspects += seen.get(total - missing) ?? 0;
  });
  return suspects;
}
