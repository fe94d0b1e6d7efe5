import { fits } from './pattern.ts';
import { TextQueue } from './text-queue.ts';

export class Subscriber {
  readonly queue: TextQueue;
  readonly #patterns = new Set<string>();

  constructor(capacity: number, times: number) {
    this.queue = new TextQueue(capacity, times);
  }

  /** Says whether that is new. */
  listen(pattern: string): boolean {
    const isNew = !this.#patterns.has(pattern);
    this.#patterns.add(pattern);
    return isNew;
  }

  /** Says whether there was something to leave. */
  leave(pattern: string): boolean {
    return this.#patterns.delete(pattern);
  }

  hears(topic: string): boolean {
    return [...this.#patterns].some((pattern) => fits(topic, pattern));
  }
}
