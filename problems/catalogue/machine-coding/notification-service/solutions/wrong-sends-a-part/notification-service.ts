import { Failure, type Channel } from './api.ts';
import { Contacts, type Contact } from './contacts.ts';
import { Outbox } from './outbox.ts';
import { fill, Templates, type Texts } from './templates.ts';

export class NotificationService {
  readonly #contacts = new Contacts();
  readonly #templates = new Templates();
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

  send(key: string, user: string, text: string): number {
    const contacts = this.#contactsFor(key, user);
    this.#usedKeys.add(key);
    for (const contact of contacts) this.#outbox.send({ ...contact, text });
    return contacts.length;
  }

  sendTemplate(key: string, user: string, template: string, values: ReadonlyMap<string, string>): number {
    const contacts = this.#contactsFor(key, user);
    const texts = this.#templates.of(template);
    if (!texts) throw new Failure('unknown-template');
    const sent = contacts.filter((contact) => this.#sendOne(contact, texts, values));
    this.#usedKeys.add(key);
    return sent.length;
  }

  inbox(address: string): string[] {
    return [...this.#outbox.inbox(address)];
  }

  #contactsFor(key: string, user: string): readonly Contact[] {
    if (this.#usedKeys.has(key)) throw new Failure('duplicate');
    const contacts = this.#contacts.of(user);
    if (!contacts) throw new Failure('unknown-user');
    return contacts;
  }

  #sendOne(contact: Contact, texts: Texts, values: ReadonlyMap<string, string>): boolean {
    const written = texts.get(contact.channel);
    if (written === undefined) return false;
    const text = fill(written, values);
    if (text === undefined) throw new Failure('missing-value');
    this.#outbox.send({ ...contact, text });
    return true;
  }
}
