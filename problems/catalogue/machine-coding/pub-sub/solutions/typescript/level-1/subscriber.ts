import { TextQueue } from './text-queue.ts';

export class Subscriber {
  readonly queue: TextQueue;
  readonly #topics = new Set<string>();

  constructor(capacity: number) {
    this.queue = new TextQueue(capacity);
  }

  /** Says whether that is new. */
  listen(topic: string): boolean {
    const isNew = !this.#topics.has(topic);
    this.#topics.add(topic);
    return isNew;
  }

  /** Says whether there was something to leave. */
  leave(topic: string): boolean {
    return this.#topics.delete(topic);
  }

  hears(topic: string): boolean {
    return this.#topics.has(topic);
  }
}
