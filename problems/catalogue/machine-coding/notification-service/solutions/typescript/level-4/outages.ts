import type { Channel } from './api.ts';

/** Which channels are down, and until when. */
export class Outages {
  readonly #until = new Map<Channel, number>();

  set(channel: Channel, until: number): void {
    this.#until.set(channel, until);
  }

  isDown(channel: Channel, at: number): boolean {
    return at < (this.#until.get(channel) ?? 0);
  }
}
