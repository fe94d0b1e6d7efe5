import type { DayId, RoundId } from '@dayseven/contracts';
import { foldDay, type Day } from '../../domain/day/day.ts';
import { standingOf, type DayStanding } from '../../domain/day/day-standing.ts';
import { ok, type Result } from '../../domain/result.ts';
import { foldTimedRound, type TimedRound } from '../../domain/round/timed-round.ts';
import type { Clock } from '../ports/clock.ts';
import type { DayStore, StoredDay } from '../ports/day-store.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import { readableLog } from '../readable-log.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';

export interface DayStores {
  readonly days: DayStore;
  readonly rounds: RoundStore;
  readonly clock: Clock;
}

export interface KnownDay {
  readonly stored: StoredDay;
  readonly day: Day;
  readonly standing: DayStanding;
}

/** A day with the clocks of its rounds looked at. */
export async function knowDay({ days, rounds, clock }: DayStores, stored: StoredDay): Promise<KnownDay> {
  const day = foldDay(await days.events(stored.id));
  const timed = new Map<RoundId, TimedRound>();
  for (const { roundId } of day.rounds) {
    const log = roundId && (await readableLog(rounds, roundId));
    const round = log && foldTimedRound(log);
    if (roundId && round) timed.set(roundId, round);
  }
  return { stored, day, standing: standingOf(day, (id) => timed.get(id), clock.now()) };
}

/** The viewer's day; another person's reads as none. */
export async function findOwnDay(stores: DayStores, viewer: Viewer, id: DayId): Promise<Result<KnownDay, Refusal>> {
  const stored = await stores.days.find(id);
  return stored?.personId === viewer.personId ? ok(await knowDay(stores, stored)) : refuse('day-not-found');
}

/** The day a round belongs to; undefined for one that is held alone. */
export async function dayOf(stores: DayStores, { dayId }: StoredRound): Promise<KnownDay | undefined> {
  const stored = dayId && (await stores.days.find(dayId));
  return stored ? knowDay(stores, stored) : undefined;
}
