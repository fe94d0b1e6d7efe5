import { Failure } from './api.ts';
import { Subscriber } from './subscriber.ts';

export class PubSub {
  readonly #capacity: number;
  readonly #subscribers = new Map<string, Subscriber>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  subscribe(name: string, topic: string): boolean {
    const subscriber = this.#subscribers.get(name) ?? new Subscriber(this.#capacity);
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
    return listening.filter(({ queue }) => queue.put(text)).length;
  }

  poll(name: string, most: number): string[] {
    return this.#known(name).queue.poll(most);
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
