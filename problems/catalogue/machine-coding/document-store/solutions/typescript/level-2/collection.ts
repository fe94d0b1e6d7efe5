import type { Document } from './document.ts';
import { Owners } from './owners.ts';

/** Documents in the order in which they were inserted. */
export class Collection {
  /** A Map keeps the place of a key that is set again. */
  readonly #documents = new Map<string, Document>();
  readonly #owners = new Owners();

  find(key: string): Document | undefined {
    return this.#documents.get(key);
  }

  /** Takes the place of the document with that key, or comes last; false, and nothing changed, when another has one of the unique values. */
  put(document: Document): boolean {
    if (!this.#owners.allow(document)) return false;
    const old = this.find(document.key);
    if (old) this.#owners.remove(old);
    this.#owners.add(document);
    this.#documents.set(document.key, document);
    return true;
  }

  remove(key: string): void {
    const old = this.find(key);
    if (old) this.#owners.remove(old);
    this.#documents.delete(key);
  }

  /** False, and nothing changed, when two documents have the same value. */
  unique(field: string): boolean {
    return this.#owners.declare(field, this.all());
  }

  all(): Document[] {
    return [...this.#documents.values()];
  }
}
