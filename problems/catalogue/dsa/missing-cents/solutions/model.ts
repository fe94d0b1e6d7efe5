export function countSuspects(entries: number[], missing: number, least: number): number {
  const seen = new Map<number, number>(); // how often each running total occurred, at least `least` entries back
  let total = 0;
  let totalBefore = 0;
  let suspects = 0;
  for (const [i, cents] of entries.entries()) {
    total += cents;
    const start = i + 1 - least;
    if (start >= 0) {
      seen.set(totalBefore, (seen.get(totalBefore) ?? 0) + 1); // the total before entries[start]
      totalBefore += entries[start]!;
    }
    suspects += seen.get(total - missing) ?? 0;
  }
  return suspects;
}
