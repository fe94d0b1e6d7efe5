import type { DayId, DayView, ReplanDay, RoundId } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findOwnDay, type DayStores } from './know-day.ts';
import type { ShowDay } from './show-day.ts';
import type { TakePlan } from './take-plan.ts';

interface Deps extends DayStores {
  readonly dayRoundId: (dayId: DayId, place: number) => RoundId;
  readonly showDay: ShowDay;
  readonly takePlan: TakePlan;
}

/** Gives a day that was not begun another plan. */
export function createReplanDay({ dayRoundId, showDay, takePlan, ...stores }: Deps): UseCase<ReplanDay, DayView> {
  return async function replanDay(viewer, { dayId, ...plan }) {
    const found = await findOwnDay(stores, viewer, dayId);
    if (!found.ok) return found;
    const { standing, stored } = found.value;
    // A first round that was made and not noted, as a crash leaves it, is that of the plan that is there.
    const isBegun = standing.at !== 'planned' || (await stores.rounds.find(dayRoundId(dayId, 1))) !== undefined;
    if (isBegun) return refuse('invalid-request', 'This day has begun, so its plan stays as it is.');
    const planned = await takePlan(viewer, plan);
    if (!planned.ok) return planned;
    await stores.days.append(dayId, planned.value, stores.clock.now());
    return ok(await showDay(stored));
  };
}
