import type { DayView, LookBack } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findOwnDay, type DayStores } from './know-day.ts';
import type { ShowDay } from './show-day.ts';

interface Deps extends DayStores {
  readonly showDay: ShowDay;
}

/** Keeps what the candidate says of the whole day once it is over; the last word stands. */
export function createLookBack({ showDay, ...stores }: Deps): UseCase<LookBack, DayView> {
  return async function lookBack(viewer, { dayId, retrospective }) {
    const found = await findOwnDay(stores, viewer, dayId);
    if (!found.ok) return found;
    if (found.value.standing.at !== 'over') return refuse('round-not-running', 'A day is looked back on once it is over.');
    await stores.days.append(dayId, { type: 'day-looked-back', v: 1, retrospective }, stores.clock.now());
    return ok(await showDay(found.value.stored));
  };
}
