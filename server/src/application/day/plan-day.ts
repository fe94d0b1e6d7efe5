import type { DayId, DayView, PlanDay } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import { knowDay, type DayStores } from './know-day.ts';
import type { ShowDay } from './show-day.ts';
import type { TakePlan } from './take-plan.ts';

interface Deps extends DayStores {
  readonly newDayId: () => DayId;
  readonly showDay: ShowDay;
  readonly takePlan: TakePlan;
}

/** Plans a mock day. A person has one at a time that is not over; what its rounds hold is drawn when each begins, and the notes pasted with it are kept. */
export function createPlanDay({ newDayId, showDay, takePlan, ...stores }: Deps): UseCase<PlanDay, DayView> {
  async function hasOpenDay({ personId }: Viewer): Promise<boolean> {
    const last = (await stores.days.listByPerson(personId)).at(-1);
    return last !== undefined && (await knowDay(stores, last)).standing.at !== 'over';
  }

  return async function planDay(viewer, plan) {
    if (await hasOpenDay(viewer)) return refuse('invalid-request', 'Another day is planned and not over; go on with it, end it or delete it first.');
    const planned = await takePlan(viewer, plan);
    if (!planned.ok) return planned;
    const day = { id: newDayId(), personId: viewer.personId, plannedAt: stores.clock.now() };
    await stores.days.create(day, planned.value);
    return ok(await showDay(day));
  };
}
