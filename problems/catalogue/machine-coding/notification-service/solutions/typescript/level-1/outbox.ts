import type { Contact } from './contacts.ts';

/** A text on its way to one address. */
export interface Copy extends Contact {
  readonly text: string;
}

/** Brings copies to their addresses. */
export class Outbox {
  readonly #inboxes = new Map<string, string[]>();

  send({ address, text }: Copy): void {
    const inbox = this.#inboxes.get(address);
    if (inbox) inbox.push(text);
    else this.#inboxes.set(address, [text]);
  }

  inbox(address: string): readonly string[] {
    return this.#inboxes.get(address) ?? [];
  }
}
