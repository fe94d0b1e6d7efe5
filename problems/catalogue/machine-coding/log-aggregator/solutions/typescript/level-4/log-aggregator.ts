import { Failure, type Level, type Line, type Query, type Tally } from './api.ts';
import { Follower } from './follower.ts';
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
  readonly #followers = new Map<string, Follower>();
  #made = 0;

  constructor(capacity: number) {
    this.#lines = new Ring(capacity);
  }

  collect(source: string, level: Level, text: string): void {
    const line = { source, level, text };
    this.#lines.add({ line, at: Date.now() });
    for (const follower of this.#followers.values()) follower.offer(line);
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

  follow(query: string, room: number): string {
    const follower = new Follower(readQuery(query), room);
    this.#made += 1;
    const id = `follower-${this.#made}`;
    this.#followers.set(id, follower);
    return id;
  }

  async next(id: string, patience: number): Promise<Line> {
    return this.#follower(id).next(patience);
  }

  missed(id: string): number {
    return this.#follower(id).missed;
  }

  unfollow(id: string): boolean {
    this.#followers.get(id)?.end();
    return this.#followers.delete(id);
  }

  #follower(id: string): Follower {
    const follower = this.#followers.get(id);
    if (!follower) throw new Failure('unknown-follower');
    return follower;
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
