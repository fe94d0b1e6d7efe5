export function countSuspects(entries: number[], missing: number, least: number): number {
  if (least > entries.length) return 0;
  const seen = new Map([[0, 1]]);
  let total = 0;
  let suspects = 0;
  for (const cents of entries) {
    total += cents;
    suspects += seen.get(total - missing) ?? 0;
    seen.set(total, (seen.get(total) ?? 0) + 1);
  }
  return suspects;
}
