import { Failure, type Channel } from './api.ts';
import { Contacts, type Contact } from './contacts.ts';
import { Outbox, type Copy } from './outbox.ts';
import { QuietHours } from './quiet-hours.ts';
import { fill, Templates, type Texts } from './templates.ts';

export class NotificationService {
  readonly #contacts = new Contacts();
  readonly #templates = new Templates();
  readonly #quietHours = new QuietHours();
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

  define(template: string, channel: Channel, text: string): void {
    this.#templates.define(template, channel, text);
  }

  quiet(user: string, from: number, to: number): void {
    this.#quietHours.set(user, from, to);
  }

  outage(channel: Channel, minutes: number): void {
    const now = Date.now();
    this.#outbox.outage(channel, now, now + minutes * 60_000);
  }

  send(key: string, user: string, text: string): number {
    const contacts = this.#contactsFor(key, user);
    return this.#sendAll(key, user, contacts.map((contact) => ({ user, ...contact, text })));
  }

  sendTemplate(key: string, user: string, template: string, values: ReadonlyMap<string, string>): number {
    const contacts = this.#contactsFor(key, user);
    const texts = this.#templates.of(template);
    if (!texts) throw new Failure('unknown-template');
    return this.#sendAll(key, user, copiesOf(texts, { user, contacts, values }));
  }

  inbox(address: string): string[] {
    return [...this.#outbox.inbox(address, Date.now())];
  }

  waiting(user: string): number {
    return this.#outbox.waiting(user, Date.now());
  }

  lost(user: string): number {
    return this.#outbox.lost(user, Date.now());
  }

  #contactsFor(key: string, user: string): readonly Contact[] {
    if (this.#usedKeys.has(key)) throw new Failure('duplicate');
    const contacts = this.#contacts.of(user);
    if (!contacts) throw new Failure('unknown-user');
    return contacts;
  }

  #sendAll(key: string, user: string, copies: readonly Copy[]): number {
    this.#usedKeys.add(key);
    const at = this.#quietHours.over(user, Date.now());
    for (const copy of copies) this.#outbox.send(copy, at);
    return copies.length;
  }
}

interface Message {
  readonly user: string;
  readonly contacts: readonly Contact[];
  readonly values: ReadonlyMap<string, string>;
}

function copiesOf(texts: Texts, { user, contacts, values }: Message): readonly Copy[] {
  return contacts.flatMap((contact) => {
    const written = texts.get(contact.channel);
    if (written === undefined) return [];
    const text = fill(written, values);
    if (text === undefined) throw new Failure('missing-value');
    return { user, ...contact, text };
  });
}
