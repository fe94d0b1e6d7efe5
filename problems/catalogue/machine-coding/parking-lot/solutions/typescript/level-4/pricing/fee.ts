const freeMinutes = 15;
const hourMs = 3_600_000;
const hoursOfDay = 24;
const hoursPaidADay = 10;

export interface Length {
  readonly since: number;
  /** Each that has begun. */
  readonly minutes: number;
}

/** What a stay costs, in cents, when an hour that begins at a moment costs so much. */
export function feeOf({ since, minutes }: Length, centsAt: (moment: number) => number): number {
  if (minutes <= freeMinutes) return 0;
  const begun = Array.from({ length: Math.ceil(minutes / 60) }, (_, hour) => hour);
  const paid = begun.filter((hour) => hour % hoursOfDay < hoursPaidADay);
  return paid.reduce((sum, hour) => sum + centsAt(since + hour * hourMs), 0);
}
