import type { DayView, ThisDay } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findOwnDay, type DayStores } from './know-day.ts';
import type { ShowDay } from './show-day.ts';

interface Deps extends DayStores {
  readonly showDay: ShowDay;
}

/** Ends a day in a break: the rounds that are left are not held, and the debrief of the others opens. */
export function createEndDay({ showDay, ...stores }: Deps): UseCase<ThisDay, DayView> {
  return async function endDay(viewer, { dayId }) {
    const found = await findOwnDay(stores, viewer, dayId);
    if (!found.ok) return found;
    const { standing, stored } = found.value;
    if (standing.at === 'planned') return refuse('round-not-running', 'This day has not begun; delete it if it is not to be held.');
    if (standing.at === 'round') return refuse('round-not-running', 'A round of this day is not over and rated; end it first.');
    if (standing.at === 'break') await stores.days.append(dayId, { type: 'day-ended', v: 1 }, stores.clock.now());
    return ok(await showDay(stored));
  };
}
