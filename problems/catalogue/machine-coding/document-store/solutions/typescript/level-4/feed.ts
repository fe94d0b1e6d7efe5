import type { Change } from './api.ts';

/** The last change of each document, in the order of the numbers. */
export class Feed {
  /** By the place of the document; the change that was set last is at the end. */
  readonly #changes = new Map<string, Change>();

  add(change: Change): void {
    const place = JSON.stringify([change.collection, change.key]);
    this.#changes.delete(place);
    this.#changes.set(place, change);
  }

  after(number: number, most: number): Change[] {
    const later = [...this.#changes.values()].filter((change) => change.number > number);
    return later.slice(0, most).map((change) => ({ ...change, fields: new Map(change.fields) }));
  }
}
