interface Entry {
  readonly text: string;
  /** Runs until then; an entry that is not lent has none. */
  readonly loan?: string;
  readonly until: number;
  /** How many loans were over by their time. */
  readonly failed: number;
}

/** Keeps texts for one reader who comes when it likes, the oldest first, and beside them those that are set aside; who calls says what time it is. */
export class TextQueue {
  readonly #capacity: number;
  /** Those that are lent keep their places. */
  #entries: Entry[] = [];
  #missed = 0;
  /** How often a loan may fail. */
  #times: number;
  readonly #aside: string[] = [];

  constructor(capacity: number, times: number) {
    this.#capacity = capacity;
    this.#times = times;
  }

  /** How many texts found no room. */
  get missed(): number {
    return this.#missed;
  }

  /** Says whether there was room. */
  put(text: string, now: number): boolean {
    this.#settle(now);
    const hasRoom = this.#entries.length < this.#capacity;
    if (hasRoom) this.#entries.push({ text, until: 0, failed: 0 });
    else this.#missed += 1;
    return hasRoom;
  }

  /** Takes up to so many texts out, and leaves those that are lent. */
  poll(most: number, now: number): string[] {
    this.#settle(now);
    const polled = this.#entries.filter(({ loan }) => loan === undefined).slice(0, most);
    this.#entries = this.#entries.filter((entry) => !polled.includes(entry));
    return polled.map(({ text }) => text);
  }

  /** The oldest text that is not lent; undefined when there is none. */
  lend(loan: string, now: number, until: number): string | undefined {
    this.#settle(now);
    const at = this.#entries.findIndex((entry) => entry.loan === undefined);
    const entry = this.#entries[at];
    if (entry) this.#entries[at] = { ...entry, loan, until };
    return entry?.text;
  }

  /** Takes a lent text out, and says whether its loan still ran. */
  end(loan: string, now: number): boolean {
    this.#settle(now);
    const at = this.#entries.findIndex((entry) => entry.loan === loan);
    if (at >= 0) this.#entries.splice(at, 1);
    return at >= 0;
  }

  /** How often a loan of one text may fail from now on. */
  setAside(times: number, now: number): void {
    this.#settle(now);
    this.#times = times;
  }

  /** What is set aside, in the order in which that happened. */
  aside(now: number): string[] {
    this.#settle(now);
    return [...this.#aside];
  }

  /** Puts back what finds room of the texts that are set aside, and says how many. */
  retry(now: number): number {
    this.#settle(now);
    const fitting = this.#aside.splice(0, this.#capacity - this.#entries.length);
    for (const text of fitting) this.put(text, now);
    return fitting.length;
  }

  /** Ends the loans whose time has passed, and sets aside what failed too often. Everything else looks at the queue only after it. */
  #settle(now: number): void {
    const isOver = ({ loan, until }: Entry): boolean => loan !== undefined && until <= now;
    const isDead = (entry: Entry): boolean => isOver(entry) && entry.failed + 1 >= this.#times;
    const dead = this.#entries.filter(isDead).sort((a, b) => a.until - b.until);
    this.#aside.push(...dead.map(({ text }) => text));
    this.#entries = this.#entries.filter((entry) => !isDead(entry)).map((entry) => (isOver(entry) ? { text: entry.text, until: 0, failed: entry.failed + 1 } : entry));
  }
}
