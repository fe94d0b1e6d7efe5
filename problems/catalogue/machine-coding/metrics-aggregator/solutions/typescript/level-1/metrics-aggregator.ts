import type { Summary } from './api.ts';
import { type Sample, Series } from './series.ts';
import { summarize } from './summarize.ts';

export class MetricsAggregator {
  readonly #keepMs: number;
  readonly #metrics = new Map<string, Series>();

  constructor(keepSeconds: number) {
    this.#keepMs = keepSeconds * 1000;
  }

  record(name: string, value: number): void {
    const series = this.#metrics.get(name) ?? new Series(this.#keepMs);
    this.#metrics.set(name, series);
    series.add({ at: Date.now(), value });
  }

  summary(name: string): Summary {
    return summarize(this.#last(name, this.#keepMs));
  }

  names(): string[] {
    for (const name of this.#metrics.keys()) if (this.#last(name, this.#keepMs).length === 0) this.#metrics.delete(name);
    return [...this.#metrics.keys()].sort();
  }

  #last(name: string, ms: number): readonly Sample[] {
    return this.#metrics.get(name)?.last(ms, Date.now()) ?? [];
  }
}
