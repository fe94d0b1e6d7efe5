import type { Document } from './document.ts';

/** Which document has which value of each unique field. */
export class Owners {
  /** Field, value, key. */
  readonly #keys = new Map<string, Map<string, string>>();

  /** Whether these documents differ in the field, which is unique from then on; false changes nothing. */
  declare(field: string, documents: readonly Document[]): boolean {
    const having = documents.filter(({ fields }) => fields.has(field));
    const keys = new Map(having.map(({ fields, key }) => [fields.get(field) ?? '', key]));
    if (keys.size < having.length) return false;
    this.#keys.set(field, keys);
    return true;
  }

  /** Whether no other document has one of the unique values. */
  allow(document: Document): boolean {
    return this.#valuesOf(document).every(([keys, value]) => (keys.get(value) ?? document.key) === document.key);
  }

  add(document: Document): void {
    for (const [keys, value] of this.#valuesOf(document)) keys.set(value, document.key);
  }

  remove(document: Document): void {
    for (const [keys, value] of this.#valuesOf(document)) keys.delete(value);
  }

  #valuesOf({ fields }: Document): [Map<string, string>, string][] {
    return [...this.#keys].flatMap(([field, keys]): [Map<string, string>, string][] => {
      const value = fields.get(field);
      return value === undefined ? [] : [[keys, value]];
    });
  }
}
