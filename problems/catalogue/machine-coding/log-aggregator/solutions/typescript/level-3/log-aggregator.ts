import type { Level, Line, Query, Tally } from './api.ts';
import { type Matches, matchesOf } from './matches.ts';
import { Ring } from './ring.ts';
import { histogramOf, tallies } from './statistics.ts';
import { readQuery } from './typed-query.ts';

interface Kept {
  readonly line: Line;
  readonly at: number;
}

export class LogAggregator {
  readonly #lines: Ring<Kept>;

  constructor(capacity: number) {
    this.#lines = new Ring(capacity);
  }

  collect(source: string, level: Level, text: string): void {
    this.#lines.add({ line: { source, level, text }, at: Date.now() });
  }

  tail(count: number): Line[] {
    return this.#newest(() => true, { limit: count }).reverse();
  }

  search(query: Query, limit: number): Line[] {
    return this.#newest(matchesOf(query), { limit });
  }

  count(query: Query): number {
    return this.#newest(matchesOf(query)).length;
  }

  recent(query: Query, seconds: number, limit: number): Line[] {
    return this.#newest(matchesOf(query), { limit, withinMs: seconds * 1000 });
  }

  histogram(query: Query, seconds: number, buckets: number): number[] {
    const matches = matchesOf(query);
    const now = Date.now();
    const ages = [...this.#lines.backwards()].filter(({ line }) => matches(line)).map(({ at }) => now - at);
    return histogramOf(ages, seconds * 1000, buckets);
  }

  top(query: Query, count: number): Tally[] {
    return tallies(this.#newest(matchesOf(query))).slice(0, count);
  }

  find(query: string, limit: number): Line[] {
    return this.#newest(readQuery(query), { limit });
  }

  #newest(matches: Matches, { limit = Infinity, withinMs = Infinity }: { readonly limit?: number; readonly withinMs?: number } = {}): Line[] {
    const now = Date.now();
    const found: Line[] = [];
    for (const { line, at } of this.#lines.backwards()) {
      if (found.length >= limit || now - at >= withinMs) break;
      if (matches(line)) found.push(line);
    }
    return found;
  }
}
