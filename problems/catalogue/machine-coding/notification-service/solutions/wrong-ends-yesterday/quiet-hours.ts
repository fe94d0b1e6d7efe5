const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

interface Hours {
  readonly from: number;
  readonly to: number;
}

/** When users want to be left alone. */
export class QuietHours {
  readonly #hours = new Map<string, Hours>();

  /** In minutes of the day. */
  set(user: string, from: number, to: number): void {
    this.#hours.set(user, { from: from * minuteMs, to: to * minuteMs });
  }

  /** The first moment from now on at which the user may be told something. */
  over(user: string, now: number): number {
    const hours = this.#hours.get(user);
    const ofDay = now % dayMs;
    if (!hours || !isWithin(hours, ofDay)) return now;
    const end = now - ofDay + hours.to;
    return end;
  }
}

function isWithin({ from, to }: Hours, ofDay: number): boolean {
  return from <= to ? from <= ofDay && ofDay < to : from <= ofDay || ofDay < to;
}
