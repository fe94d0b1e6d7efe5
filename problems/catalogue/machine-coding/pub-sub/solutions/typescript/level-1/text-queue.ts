/** Keeps texts for one reader who comes when it likes, the oldest first. */
export class TextQueue {
  readonly #capacity: number;
  readonly #texts: string[] = [];
  #missed = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** How many texts found no room. */
  get missed(): number {
    return this.#missed;
  }

  /** Says whether there was room. */
  put(text: string): boolean {
    const hasRoom = this.#texts.length < this.#capacity;
    if (hasRoom) this.#texts.push(text);
    else this.#missed += 1;
    return hasRoom;
  }

  /** Takes up to so many texts out. */
  poll(most: number): string[] {
    return this.#texts.splice(0, most);
  }
}
