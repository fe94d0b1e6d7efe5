import { Failure, type Loan } from './api.ts';
import { Subscriber } from './subscriber.ts';

export class PubSub {
  readonly #capacity: number;
  readonly #subscribers = new Map<string, Subscriber>();
  #loans = 0;
  /** How often a loan may fail. */
  #times = Infinity;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  subscribe(name: string, topic: string): boolean {
    const subscriber = this.#subscribers.get(name) ?? new Subscriber(this.#capacity, this.#times);
    this.#subscribers.set(name, subscriber);
    return subscriber.listen(topic);
  }

  unsubscribe(name: string, topic: string): boolean {
    return this.#subscribers.get(name)?.leave(topic) ?? false;
  }

  /** A topic is a pattern without stars. */
  follow(name: string, pattern: string): boolean {
    return this.subscribe(name, pattern);
  }

  unfollow(name: string, pattern: string): boolean {
    return this.unsubscribe(name, pattern);
  }

  publish(topic: string, text: string): number {
    const listening = [...this.#subscribers.values()].filter((each) => each.hears(topic));
    const now = Date.now();
    return listening.filter(({ queue }) => queue.put(text, now)).length;
  }

  poll(name: string, most: number): string[] {
    return this.#known(name).queue.poll(most, Date.now());
  }

  take(name: string, seconds: number): Loan {
    const { queue } = this.#known(name);
    const now = Date.now();
    const id = `loan-${this.#loans + 1}`;
    const text = queue.lend(id, now, now + seconds * 1000);
    if (text === undefined) throw new Failure('empty');
    this.#loans += 1;
    return { id, text };
  }

  done(name: string, loan: string): boolean {
    return this.#subscribers.get(name)?.queue.end(loan, Date.now()) ?? false;
  }

  setAside(times: number): void {
    this.#times = times;
    const now = Date.now();
    for (const { queue } of this.#subscribers.values()) queue.setAside(times, now);
  }

  dead(name: string): string[] {
    return this.#known(name).queue.aside(Date.now());
  }

  retry(name: string): number {
    return this.#known(name).queue.retry(Date.now());
  }

  missed(name: string): number {
    return this.#subscribers.get(name)?.queue.missed ?? 0;
  }

  #known(name: string): Subscriber {
    const subscriber = this.#subscribers.get(name);
    if (!subscriber) throw new Failure('unknown-subscriber');
    return subscriber;
  }
}
