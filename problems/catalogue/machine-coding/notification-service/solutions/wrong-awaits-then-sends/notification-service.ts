import { Failure, type Channel } from './api.ts';
import { Contacts } from './contacts.ts';
import { Outbox } from './outbox.ts';

export class NotificationService {
  readonly #contacts = new Contacts();
  readonly #outbox = new Outbox();
  readonly #usedKeys = new Set<string>();

  connect(user: string, channel: Channel, address: string): void {
    this.#contacts.connect(user, { channel, address });
  }

  mute(user: string, channel: Channel): void {
    this.#contacts.mute(user, channel);
  }

  unmute(user: string, channel: Channel): void {
    this.#contacts.unmute(user, channel);
  }

  async send(key: string, user: string, text: string): Promise<number> {
    if (this.#usedKeys.has(key)) throw new Failure('duplicate');
    const contacts = this.#contacts.of(user);
    if (!contacts) throw new Failure('unknown-user');
    // Whether the user has an account in good standing is asked elsewhere.
    await Promise.resolve();
    this.#usedKeys.add(key);
    for (const contact of contacts) this.#outbox.send({ ...contact, text });
    return contacts.length;
  }

  inbox(address: string): string[] {
    return [...this.#outbox.inbox(address)];
  }
}
