export function countSuspects(entries: number[], missing: number, least: number): number {
  const stretches = entries.flatMap((_, start) => entries.slice(start).map((_, more) => entries.slice(start, start + more + 1)));
  return stretches.filter((stretch) => stretch.length >= least && stretch.reduce((sum, cents) => sum + cents, 0) === missing).length;
}
