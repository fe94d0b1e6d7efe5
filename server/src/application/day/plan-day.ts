import type { DayId, DayView, PersonId, PlanDay } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { unlessUnreadable } from '../readable-log.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { createTurns } from '../turns.ts';
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
    const known = last && (await unlessUnreadable(() => knowDay(stores, last)));
    return known !== undefined && known.standing.at !== 'over';
  }

  async function plan(viewer: Viewer, request: PlanDay): ReturnType<UseCase<PlanDay, DayView>> {
    if (await hasOpenDay(viewer)) return refuse('invalid-request', 'Another day is planned and not over; go on with it, end it or delete it first.');
    const planned = await takePlan(viewer, request);
    if (!planned.ok) return planned;
    const day = { id: newDayId(), personId: viewer.personId, plannedAt: stores.clock.now() };
    await stores.days.create(day, planned.value);
    return ok(await showDay(day));
  }

  // Of two tabs that plan at once the second finds the day of the first.
  const inTurn = createTurns<PersonId>();
  return (viewer, request) => inTurn(viewer.personId, () => plan(viewer, request));
}
