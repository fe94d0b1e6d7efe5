import type { DayConditions, DayId, RoundId, TimedKind } from '@dayseven/contracts';
import type { Result } from '../../domain/result.ts';
import type { StoredRound } from '../ports/round-store.ts';
import type { Refusal } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';

/** What a round that is about to be kept is known by. */
export interface NewRound {
  readonly id: RoundId;
  /** The day it belongs to; absent for a round that is held alone. */
  readonly dayId?: DayId;
}

/** A round of a day: what holds for all of them, and its own minutes. */
export interface RoundToBe {
  readonly day: DayConditions;
  readonly minutes: number;
}

/** Draws a round's content, and keeps the round. */
export type DrawRound<Conditions> = (viewer: Viewer, conditions: Conditions, as: NewRound) => Promise<Result<StoredRound, Refusal>>;

/** How a day makes a round of each kind. A new kind has a line here, where it was planned (timed-round.ts) and where it is shown; no other kind hears of it. */
export type RoundKinds = Readonly<Record<TimedKind, DrawRound<RoundToBe>>>;
