import { type Condition, Failure } from './api.ts';
import { Collection } from './collection.ts';
import { holdAll } from './conditions.ts';
import { type Document, emptyDocument, withFields } from './document.ts';

/** Keeps documents in collections and numbers their changes. */
export class DocumentStore {
  readonly #collections = new Map<string, Collection>();
  /** The number of the last change. */
  #last = 0;

  insert(collection: string, key: string, fields: Map<string, string>): number {
    if (this.#collection(collection).find(key)) throw new Failure('taken');
    return this.#write(collection, withFields(emptyDocument(key), fields));
  }

  get(collection: string, key: string): Map<string, string> {
    return new Map(this.#find(collection, key).fields);
  }

  set(collection: string, key: string, fields: Map<string, string>): number {
    return this.#write(collection, withFields(this.#find(collection, key), fields));
  }

  remove(collection: string, key: string): number {
    this.#find(collection, key);
    this.#collection(collection).remove(key);
    return this.#number();
  }

  find(collection: string, conditions: readonly Condition[]): string[] {
    return this.#collection(collection).all().filter(({ fields }) => holdAll(conditions, fields)).map(({ key }) => key);
  }

  #find(collection: string, key: string): Document {
    const document = this.#collection(collection).find(key);
    if (!document) throw new Failure('missing');
    return document;
  }

  /** Stores a document, new or changed, and says the number of the change. */
  #write(collection: string, document: Document): number {
    this.#collection(collection).put(document);
    return this.#number();
  }

  #number(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Makes the collection when its name is new. */
  #collection(name: string): Collection {
    const found = this.#collections.get(name) ?? new Collection();
    this.#collections.set(name, found);
    return found;
  }
}
