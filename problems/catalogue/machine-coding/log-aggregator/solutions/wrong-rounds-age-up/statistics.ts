import type { Line, Tally } from './api.ts';

/** How many ages are in each interval, the oldest interval first. */
export function histogramOf(ages: readonly number[], ms: number, buckets: number): number[] {
  const counts = new Array<number>(buckets).fill(0);
  for (const age of ages) {
    const bucket = buckets - Math.ceil(age / ms);
    if (bucket >= 0 && bucket < buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

/** The source with the most lines first, equal ones by their names. */
export function tallies(lines: readonly Line[]): Tally[] {
  const counts = new Map<string, number>();
  for (const { source } of lines) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([source, count]) => ({ source, lines: count })).sort((a, b) => b.lines - a.lines || (a.source < b.source ? -1 : 1));
}
