import type { DayConditions, PlannedRound, Retrospective, RoundId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import type { DayEvent } from './day-event.ts';

/** What a day's log adds up to. */
export interface Day {
  readonly conditions: DayConditions;
  /** Weak notes that were pasted with the plan. */
  readonly notes: readonly string[];
  /** In their order; those that were begun come first. */
  readonly rounds: readonly RoundOfDay[];
  /** The candidate ended it before its last round. */
  readonly isEnded: boolean;
  readonly retrospective?: Retrospective;
}

export interface RoundOfDay extends PlannedRound {
  readonly roundId?: RoundId;
}

export interface DayEntry {
  readonly at: Instant;
  readonly event: DayEvent;
}

/** @throws Error for a log that does not begin with a plan, which nobody writes. */
export function foldDay(log: readonly DayEntry[]): Day {
  const events = log.map(({ event }) => event);
  const firstBegun = events.findIndex((event) => event.type === 'day-round-begun');
  // What was planned anew as the first round began came too late.
  const planned = events.slice(0, firstBegun === -1 ? undefined : firstBegun).findLast((event) => event.type === 'day-planned');
  if (!planned) throw new Error('a day without a plan');
  const begun = new Map(events.flatMap((event) => (event.type === 'day-round-begun' ? [[event.place, event.roundId] as const] : [])));
  const retrospective = events.findLast((event) => event.type === 'day-looked-back')?.retrospective;
  return {
    conditions: planned.conditions,
    notes: planned.notes,
    rounds: planned.conditions.rounds.map((round, index) => ({ ...round, ...withId(begun.get(index + 1)) })),
    isEnded: events.some((event) => event.type === 'day-ended'),
    ...(retrospective && { retrospective }),
  };
}

function withId(roundId: RoundId | undefined): { readonly roundId?: RoundId } {
  return roundId === undefined ? {} : { roundId };
}
