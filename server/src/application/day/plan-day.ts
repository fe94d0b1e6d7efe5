import type { DayId, DayView, PlanDay } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { pastedNotes } from '../../domain/weak-notes/pasted-notes.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import { pastedText, type AddNotes } from '../weak-notes/add-notes.ts';
import { knowDay, type DayStores } from './know-day.ts';
import type { ShowDay } from './show-day.ts';

interface Deps extends DayStores {
  readonly newDayId: () => DayId;
  readonly showDay: ShowDay;
  readonly addNotes: AddNotes;
}

/** Plans a mock day. A person has one at a time that is not over; what its rounds hold is drawn when each begins, and the notes pasted with it are kept. */
export function createPlanDay({ newDayId, showDay, addNotes, ...stores }: Deps): UseCase<PlanDay, DayView> {
  async function hasOpenDay({ personId }: Viewer): Promise<boolean> {
    const last = (await stores.days.listByPerson(personId)).at(-1);
    return last !== undefined && (await knowDay(stores, last)).standing.at !== 'over';
  }

  return async function planDay(viewer, { conditions, notes }) {
    if (await hasOpenDay(viewer)) return refuse('invalid-request', 'Another day is planned and not over; go on with it, end it or delete it first.');
    const lines = pastedNotes(notes);
    if (!lines.ok) return refuse('invalid-request', lines.refusal);
    const added = await addNotes(viewer, lines.value.map(pastedText), { kind: 'pasted' });
    if (!added.ok) return added;
    const day = { id: newDayId(), personId: viewer.personId, plannedAt: stores.clock.now() };
    await stores.days.create(day, { type: 'day-planned', v: 1, conditions, notes: lines.value });
    return ok(await showDay(day));
  };
}
