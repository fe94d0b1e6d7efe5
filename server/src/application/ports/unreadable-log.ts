import type { DayId, RoundId } from '@dayseven/contracts/vocabulary';

/** Whose log it is. */
export type LogOf = { readonly what: 'round'; readonly id: RoundId } | { readonly what: 'day'; readonly id: DayId };

/** What is kept of a round or a day is not what any version up to this one wrote. */
export class UnreadableLog extends Error {
  readonly what: LogOf['what'];

  constructor({ what, id }: LogOf, options?: ErrorOptions) {
    super(`the log of ${what} ${id} cannot be read`, options);
    this.name = 'UnreadableLog';
    this.what = what;
  }
}
