interface Entry {
  readonly text: string;
  /** The last one, which runs until then; an entry that was never lent has none. */
  readonly loan?: string;
  readonly until: number;
}

/** Keeps texts for one reader who comes when it likes, the oldest first; who calls says what time it is. */
export class TextQueue {
  readonly #capacity: number;
  /** Those that are lent keep their places. */
  readonly #entries: Entry[] = [];
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
    const hasRoom = this.#entries.length < this.#capacity;
    if (hasRoom) this.#entries.push({ text, until: 0 });
    else this.#missed += 1;
    return hasRoom;
  }

  /** Takes up to so many texts out, and leaves those that are lent. */
  poll(most: number, now: number): string[] {
    const polled = this.#entries.filter(({ until }) => until <= now).slice(0, most);
    for (const entry of polled) this.#entries.splice(this.#entries.indexOf(entry), 1);
    return polled.map(({ text }) => text);
  }

  /** The oldest text that is not lent; undefined when there is none. */
  lend(loan: string, now: number, until: number): string | undefined {
    const at = this.#entries.findIndex((entry) => entry.until <= now);
    const text = this.#entries[at]?.text;
    if (text !== undefined) this.#entries[at] = { text, loan, until };
    return text;
  }

  /** Takes a lent text out, and says whether its loan still ran. */
  end(loan: string, now: number): boolean {
    const at = this.#entries.findIndex((entry) => entry.loan === loan && entry.until > now);
    if (at >= 0) this.#entries.splice(at, 1);
    return at >= 0;
  }
}
