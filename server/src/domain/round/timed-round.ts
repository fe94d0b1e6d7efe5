import type { Conditions, Rating } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { foldClock, type ClockEntry, type RoundClock } from './round-clock.ts';
import type { RoundEvent } from './round-event.ts';

/** What the log of any round on a clock says of it, whatever its kind. */
export interface TimedRound {
  readonly conditions: Conditions;
  readonly clock: RoundClock;
  /** What was there at the end has been handed in. */
  readonly isHandedIn: boolean;
  readonly rating?: Rating;
  readonly notes: string;
  /** Why the round does not count; absent when it does. */
  readonly discounted?: string;
}

export interface LogEntry {
  readonly at: Instant;
  readonly event: RoundEvent;
}

/** Undefined for a round without a clock. */
export function foldTimedRound(log: readonly LogEntry[]): TimedRound | undefined {
  const events = log.map(({ event }) => event);
  const planned = events.map(plannedUnder).find((conditions) => conditions !== undefined);
  if (!planned) return undefined;
  const { minutes, mode, extraTime } = planned;
  const rating = events.find((event) => event.type === 'round-rated')?.rating;
  const discounted = events.findLast((event) => event.type === 'counting-set')?.reason;
  return {
    conditions: { minutes, mode, extraTime },
    clock: foldClock(allowedMs(planned), log.filter(isOfClock)),
    isHandedIn: events.some((event) => event.type === 'finals-submitted'),
    notes: events.findLast((event) => event.type === 'notes-saved')?.text ?? '',
    ...(rating && { rating }),
    ...(discounted !== undefined && { discounted }),
  };
}

/** The conditions a round on a clock was planned under, by its first event. */
function plannedUnder(event: RoundEvent): Conditions | undefined {
  return 'conditions' in event ? event.conditions : undefined;
}

/** Milliseconds a round with these conditions may take; undefined for no limit. */
export function allowedMs({ minutes, extraTime }: Conditions): number | undefined {
  return extraTime === 'untimed' ? undefined : Math.round(minutes * extraTime * 60_000);
}

const ofClock: ReadonlySet<string> = new Set(['round-started', 'round-paused', 'round-resumed', 'time-credited', 'round-ended'] satisfies ClockEntry['event']['type'][]);

/** Whether an event moves the round's clock. */
export function isOfClock(entry: LogEntry): entry is ClockEntry {
  return ofClock.has(entry.event.type);
}
