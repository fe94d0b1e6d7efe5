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

  publish(topic: string, text: string): number {
    const listening = [...this.#subscribers.values()].filter((each) => each.hears(topic));
    return listening.filter(({ queue }) => queue.put(text)).length;
  }

  async poll(name: string, most: number): Promise<string[]> {
    const { queue } = this.#known(name);
    const polled = queue.oldest(most);
    // The texts are written to a log first.
    await Promise.resolve();
    queue.poll(polled.length);
    return polled;
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
