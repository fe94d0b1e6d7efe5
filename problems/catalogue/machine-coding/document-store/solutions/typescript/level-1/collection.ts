import type { Document } from './document.ts';

/** Documents in the order in which they were inserted. */
export class Collection {
  /** A Map keeps the place of a key that is set again. */
  readonly #documents = new Map<string, Document>();

  find(key: string): Document | undefined {
    return this.#documents.get(key);
  }

  /** Takes the place of the document with that key, or comes last. */
  put(document: Document): void {
    this.#documents.set(document.key, document);
  }

  remove(key: string): void {
    this.#documents.delete(key);
  }

  all(): Document[] {
    return [...this.#documents.values()];
  }
}
