import type { Channel } from './api.ts';
import type { Contact } from './contacts.ts';
import { Outages } from './outages.ts';

/** A text on its way to one address. */
export interface Copy extends Contact {
  readonly user: string;
  readonly text: string;
}

interface Waiting {
  readonly copy: Copy;
  readonly at: number;
  /** In which order the copies were sent. */
  readonly number: number;
  readonly failedTries: number;
}

/** How long after a try that failed the next one is made; after the last there is none. */
const pauses = [1, 2, 4, 8].map((minutes) => minutes * 60_000);

/** Brings copies to their addresses, each at its time. */
export class Outbox {
  readonly #outages = new Outages();
  readonly #inboxes = new Map<string, string[]>();
  /** What is due first stands first; of the same moment what was sent first. */
  readonly #queue: Waiting[] = [];
  readonly #lost = new Map<string, number>();
  #sent = 0;

  send(copy: Copy, at: number): void {
    this.#sent += 1;
    this.#enqueue({ copy, at, number: this.#sent, failedTries: 0 });
  }

  /** The channel is down from now until then; what was due until now is not touched by it. */
  outage(channel: Channel, now: number, until: number): void {
    this.#deliver(now);
    this.#outages.set(channel, until);
  }

  inbox(address: string, now: number): readonly string[] {
    this.#deliver(now);
    return this.#inboxes.get(address) ?? [];
  }

  waiting(user: string, now: number): number {
    this.#deliver(now);
    return this.#queue.filter(({ copy }) => copy.user === user).length;
  }

  lost(user: string, now: number): number {
    this.#deliver(now);
    return this.#lost.get(user) ?? 0;
  }

  /** Tries all that was due until now, in the order in which it was. */
  #deliver(now: number): void {
    for (let next = this.#queue[0]; next && next.at <= now; next = this.#queue[0]) {
      this.#queue.shift();
      if (this.#outages.isDown(next.copy.channel, next.at)) this.#tryAgain(next);
      else this.#arrive(next.copy);
    }
  }

  #tryAgain(failed: Waiting): void {
    const pause = pauses[failed.failedTries];
    const { user } = failed.copy;
    if (pause === undefined) this.#lost.set(user, (this.#lost.get(user) ?? 0) + 1);
    else this.#enqueue({ ...failed, at: failed.at + pause, failedTries: failed.failedTries + 1 });
  }

  #enqueue(waiting: Waiting): void {
    const later = this.#queue.findIndex(({ at, number }) => at > waiting.at || (at === waiting.at && number > waiting.number));
    this.#queue.splice(later < 0 ? this.#queue.length : later, 0, waiting);
  }

  #arrive({ address, text }: Copy): void {
    const inbox = this.#inboxes.get(address);
    if (inbox) inbox.push(text);
    else this.#inboxes.set(address, [text]);
  }
}
