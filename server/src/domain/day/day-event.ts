import type { DayConditions, Retrospective, RoundId } from '@dayseven/contracts/vocabulary';

/** Everything that happens in a day outside of its rounds, which have logs of their own. `v` is the event's own format version. */
export type DayEvent =
  /** The first event of a day; again when it was planned anew before its first round. */
  | { readonly type: 'day-planned'; readonly v: 1; readonly conditions: DayConditions; readonly notes: readonly string[] }
  /** The next round, from 1 on, was made; its own log says when its clock started. */
  | { readonly type: 'day-round-begun'; readonly v: 1; readonly place: number; readonly roundId: RoundId }
  /** The rounds that were left are not held. */
  | { readonly type: 'day-ended'; readonly v: 1 }
  /** The last answers stand. */
  | { readonly type: 'day-looked-back'; readonly v: 1; readonly retrospective: Retrospective };
