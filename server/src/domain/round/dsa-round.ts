import type { DsaConditions, JobId, Rating } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import type { Pick } from '../picking/pick-problems.ts';
import { foldClock, type ClockEntry, type RoundClock } from './round-clock.ts';
import type { RoundEvent } from './round-event.ts';

/** What a DSA round's log says of it beside its sheets. */
export interface DsaRound {
  readonly conditions: DsaConditions;
  readonly picks: readonly Pick[];
  readonly clock: RoundClock;
  /** The jobs that grade what was in the editors at the end; absent until they are handed over. */
  readonly finals?: readonly JobId[];
  readonly rating?: Rating;
  readonly notes: string;
  /** Why the round does not count; absent when it does. */
  readonly discounted?: string;
}

export interface LogEntry {
  readonly at: Instant;
  readonly event: RoundEvent;
}

/** Undefined for a round of another kind. */
export function foldDsaRound(log: readonly LogEntry[]): DsaRound | undefined {
  const planned = log.map(({ event }) => event).find((event) => event.type === 'dsa-planned');
  if (!planned) return undefined;
  const { conditions, picks } = planned;
  const finals = log.map(({ event }) => event).find((event) => event.type === 'finals-submitted')?.jobs;
  const rating = log.map(({ event }) => event).find((event) => event.type === 'round-rated')?.rating;
  const notes = log.map(({ event }) => event).findLast((event) => event.type === 'notes-saved')?.text ?? '';
  const discounted = log.map(({ event }) => event).findLast((event) => event.type === 'counting-set')?.reason;
  return { conditions, picks, notes, ...(discounted !== undefined && { discounted }), clock: foldClock(allowedMs(conditions), log.filter(isOfClock)), ...(finals && { finals }), ...(rating && { rating }) };
}

/** Milliseconds a round with these conditions may take; undefined for no limit. */
export function allowedMs({ minutes, extraTime }: DsaConditions): number | undefined {
  return extraTime === 'untimed' ? undefined : Math.round(minutes * extraTime * 60_000);
}

const ofClock: ReadonlySet<string> = new Set(['round-started', 'round-paused', 'round-resumed', 'time-credited', 'round-ended'] satisfies ClockEntry['event']['type'][]);

/** Whether an event moves the round's clock. */
export function isOfClock(entry: LogEntry): entry is ClockEntry {
  return ofClock.has(entry.event.type);
}
