import type { Channel } from './api.ts';

export interface Contact {
  readonly channel: Channel;
  readonly address: string;
}

/** Where users are reached, and where they do not want to be. */
export class Contacts {
  readonly #addresses = new Map<string, Map<Channel, string>>();
  readonly #muted = new Map<string, Set<Channel>>();

  connect(user: string, { channel, address }: Contact): void {
    const known = this.#addresses.get(user) ?? new Map<Channel, string>();
    this.#addresses.set(user, known.set(channel, address));
  }

  mute(user: string, channel: Channel): void {
    const muted = this.#muted.get(user) ?? new Set<Channel>();
    this.#muted.set(user, muted.add(channel));
  }

  unmute(user: string, channel: Channel): void {
    this.#muted.get(user)?.delete(channel);
  }

  /** Those that are not muted; undefined when nobody knows the user. */
  of(user: string): readonly Contact[] | undefined {
    const known = this.#addresses.get(user);
    if (!known) return undefined;
    const muted = this.#muted.get(user);
    return [...known].filter(([channel]) => !muted?.has(channel)).map(([channel, address]) => ({ channel, address }));
  }
}
