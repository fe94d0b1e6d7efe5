import type { DayId, DayView, RoundId, RoundView, ThisDay, ThisRound } from '@dayseven/contracts';
import { ok, type Result } from '../../domain/result.ts';
import type { StoredRound } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import type { RoundKinds } from '../timed-round/round-kinds.ts';
import { findRunningRound } from '../timed-round/running-round.ts';
import type { Viewer } from '../viewer.ts';
import { findOwnDay, type DayStores, type KnownDay } from './know-day.ts';
import type { ShowDay } from './show-day.ts';

interface Deps extends DayStores {
  readonly kinds: RoundKinds;
  /** The same id for the same place of the same day, so that a beginning cut short is not made twice. */
  readonly dayRoundId: (dayId: DayId, place: number) => RoundId;
  readonly startRound: UseCase<ThisRound, RoundView>;
  readonly showDay: ShowDay;
}

/** Begins a day's next round and starts its clock; where a round is under way, it only starts one that was made and not started. */
export function createGoOn({ kinds, dayRoundId, startRound, showDay, ...stores }: Deps): UseCase<ThisDay, DayView> {
  async function make(viewer: Viewer, { stored, day }: KnownDay): Promise<Result<StoredRound, Refusal>> {
    const place = day.rounds.findIndex(({ roundId }) => roundId === undefined) + 1;
    const next = day.rounds[place - 1];
    if (!next) return refuse('round-not-running', 'All rounds of this day were held.');
    const id = dayRoundId(stored.id, place);
    const kept = await stores.rounds.find(id);
    const made = kept ? ok(kept) : await kinds[next.kind](viewer, { day: day.conditions, minutes: next.minutes }, { id, dayId: stored.id });
    if (made.ok) await stores.days.append(stored.id, { type: 'day-round-begun', v: 1, place, roundId: id }, stores.clock.now());
    return made;
  }

  return async function goOn(viewer, { dayId }) {
    const found = await findOwnDay(stores, viewer, dayId);
    if (!found.ok) return found;
    const { standing, stored } = found.value;
    if (standing.at === 'over') return refuse('round-not-running', 'This day is over.');
    // Looked at first, so that no round is drawn that cannot start.
    if (standing.at !== 'round' && (await findRunningRound(stores.rounds, viewer))) return refuse('round-not-running', 'Another round is running; end it first.');
    const next = standing.at === 'round' ? ok({ id: standing.roundId }) : await make(viewer, found.value);
    if (!next.ok) return next;
    const started = await startRound(viewer, { roundId: next.value.id });
    return started.ok ? ok(await showDay(stored)) : started;
  };
}
