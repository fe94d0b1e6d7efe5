import type { Level, Line, Query } from './api.ts';
import { type Matches, matchesOf } from './matches.ts';
import { Ring } from './ring.ts';

export class LogAggregator {
  readonly #lines: Ring<Line>;

  constructor(capacity: number) {
    this.#lines = new Ring(capacity);
  }

  collect(source: string, level: Level, text: string): void {
    this.#lines.add({ source, level, text });
  }

  tail(count: number): Line[] {
    return [...this.#lines.backwards()].slice(0, count).reverse();
  }

  search(query: Query, limit: number): Line[] {
    return this.#newest(matchesOf(query), limit);
  }

  count(query: Query): number {
    return this.#newest(matchesOf(query)).length;
  }

  #newest(matches: Matches, limit = Infinity): Line[] {
    const found: Line[] = [];
    for (const line of [...this.#lines.backwards()].reverse()) {
      if (found.length >= limit) break;
      if (matches(line)) found.push(line);
    }
    return found.reverse();
  }
}
