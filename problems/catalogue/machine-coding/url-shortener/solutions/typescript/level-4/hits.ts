/** How far back the hits of a single minute are known. */
const keptMinutes = 1440;

/** Counted in all and by the minute. */
export class Hits {
  readonly #byMinute = new Map<number, number>();
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(now: number): void {
    const minute = minuteOf(now);
    const before = this.#byMinute.get(minute);
    if (before === undefined) this.#forget(minute - keptMinutes);
    this.#byMinute.set(minute, (before ?? 0) + 1);
    this.#total += 1;
  }

  /** In the last so many minutes, of which the running one is the last. */
  within(minutes: number, now: number): number {
    const first = minuteOf(now) - minutes + 1;
    return [...this.#byMinute].reduce((sum, [minute, count]) => (minute >= first ? sum + count : sum), 0);
  }

  #forget(until: number): void {
    for (const minute of this.#byMinute.keys()) if (minute <= until) this.#byMinute.delete(minute);
  }
}

function minuteOf(now: number): number {
  return Math.floor(now / 60_000);
}
