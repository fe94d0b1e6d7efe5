import type { RoundId } from '@dayseven/contracts';
import { ok, type Result } from '../../domain/result.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { IsHeldBack } from '../day/held-back.ts';
import { findOwnRound } from '../find-own.ts';
import type { RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';

export interface Debriefing {
  readonly rounds: RoundStore;
  readonly isHeldBack: IsHeldBack;
}

export interface Rated {
  readonly round: StoredRound;
  readonly log: readonly StoredEvent[];
}

/** The viewer's round that is over and rated, or whose rating was skipped: from then on nothing about it is held back. */
export async function findRated({ rounds, isHeldBack }: Debriefing, viewer: Viewer, id: RoundId): Promise<Result<Rated, Refusal>> {
  const found = await findOwnRound(rounds, viewer, id);
  if (!found.ok) return found;
  const log = await rounds.events(id);
  const timed = foldTimedRound(log);
  if (timed?.clock.state !== 'over') return refuse('round-not-running', 'This is shown once the round is over.');
  if (!timed.rating) return refuse('round-not-running', 'This is shown once you have rated the round, or skipped that.');
  if (await isHeldBack(found.value)) return refuse('round-not-running', 'This is shown once the day is over; the round belongs to it.');
  return ok({ round: found.value, log });
}
