import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import type { TimedRound } from '../round/timed-round.ts';
import type { Day } from './day.ts';

/** Where a day stands at a moment. */
export type DayStanding =
  | { readonly at: 'planned' }
  /** This round is to be started, gone on with or rated. */
  | { readonly at: 'round'; readonly roundId: RoundId }
  /** `until` is a guide: nothing begins by itself. After `lapsesAt` the day is over. */
  | { readonly at: 'break'; readonly since: Instant; readonly until: Instant; readonly lapsesAt: Instant }
  | { readonly at: 'over'; readonly because: 'finished' | 'ended' | 'lapsed' };

/** A day may stop between rounds and go on within seven days. */
export const lapsesAfterMs = 7 * 24 * 3_600_000;

/** `roundOf` finds a round of the day; one that was deleted since is none. */
export function standingOf(day: Day, roundOf: (id: RoundId) => Pick<TimedRound, 'clock' | 'rating'> | undefined, now: Instant): DayStanding {
  if (day.isEnded) return { at: 'over', because: 'ended' };
  const begun = day.rounds.flatMap(({ roundId }) => roundId ?? []);
  const roundId = begun.at(-1);
  if (roundId === undefined) return { at: 'planned' };

  const round = roundOf(roundId);
  if (round && (round.clock.state !== 'over' || !round.rating)) return { at: 'round', roundId };
  if (begun.length === day.rounds.length) return { at: 'over', because: 'finished' };

  const since = round?.clock.endedAt;
  if (since === undefined || now > since + lapsesAfterMs) return { at: 'over', because: 'lapsed' };
  return { at: 'break', since, until: since + day.conditions.breakMinutes * 60_000, lapsesAt: since + lapsesAfterMs };
}
