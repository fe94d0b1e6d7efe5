import type { Contact } from './contacts.ts';

/** A text on its way to one address. */
export interface Copy extends Contact {
  readonly user: string;
  readonly text: string;
}

interface Waiting {
  readonly copy: Copy;
  readonly at: number;
}

/** Brings copies to their addresses, each at its time. */
export class Outbox {
  readonly #inboxes = new Map<string, string[]>();
  /** What arrives first stands first; of the same moment what was sent first. */
  readonly #queue: Waiting[] = [];

  send(copy: Copy, at: number): void {
    const later = this.#queue.findIndex((other) => other.at > at);
    this.#queue.splice(later < 0 ? this.#queue.length : later, 0, { copy, at });
  }

  inbox(address: string, now: number): readonly string[] {
    this.#deliver(now);
    return this.#inboxes.get(address) ?? [];
  }

  waiting(user: string, now: number): number {
    this.#deliver(now);
    return this.#queue.filter(({ copy }) => copy.user === user).length;
  }

  /** All that was due until now. */
  #deliver(now: number): void {
    const later = this.#queue.findIndex(({ at }) => at > now);
    for (const { copy } of this.#queue.splice(0, later < 0 ? this.#queue.length : later)) this.#arrive(copy);
  }

  #arrive({ address, text }: Copy): void {
    const inbox = this.#inboxes.get(address);
    if (inbox) inbox.push(text);
    else this.#inboxes.set(address, [text]);
  }
}
