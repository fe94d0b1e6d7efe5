import { expect, it } from '@jest/globals';
import { DayId, PersonId, RoundId, type DayView } from '@dayseven/contracts';
import type { DayEvent } from '../../domain/day/day-event.ts';
import { ok } from '../../domain/result.ts';
import { createExportPerson } from '../export-person.ts';
import type { StoredDay } from '../ports/day-store.ts';
import type { StoredRound } from '../ports/round-store.ts';
import { UnreadableLog } from '../ports/unreadable-log.ts';
import { refuseFault } from '../refusal.ts';
import { createIsHeldBack } from './held-back.ts';
import { knowDay } from './know-day.ts';
import { createPlanDay } from './plan-day.ts';
import { createListDays } from './read-days.ts';

const viewer = { personId: PersonId.parse('local'), seat: 'candidate' } as const;
const [readable, broken, next] = [1, 2, 3].map((digit) => DayId.parse(`00000000-0000-4000-8000-00000000000${digit}`)) as [DayId, DayId, DayId];
const planned = { type: 'day-planned', v: 1, conditions: { rounds: [{ kind: 'dsa', minutes: 35 }] }, notes: [] } as unknown as DayEvent;
const ended: DayEvent = { type: 'day-ended', v: 1 };

/** A day that is over, and one planned after it whose log cannot be read. */
function setDays() {
  const kept: StoredDay[] = [readable, broken].map((id, plannedAt) => ({ id, plannedAt, personId: viewer.personId }));
  const stores = {
    clock: { now: () => 0 },
    rounds: { listByPerson: async () => [], events: async () => [] },
    days: {
      find: async (id: DayId) => kept.find((day) => day.id === id),
      listByPerson: async () => kept,
      create: async (day: StoredDay) => void kept.push(day),
      async events(id: DayId) {
        if (id === broken) throw new UnreadableLog({ what: 'day', id });
        return [planned, ended].map((event) => ({ at: 0, event }));
      },
    },
  };
  const showDay = async (day: StoredDay): Promise<DayView> => ({ id: (await knowDay(stores as never, day)).stored.id }) as DayView;
  return { ...stores, showDay };
}

it('[H17] a day whose log cannot be read is missing from the list, and keeps nobody from planning another', async () => {
  const stage = setDays();
  const list = createListDays(stage as never);
  expect(await list(viewer)).toEqual([{ id: readable }]);
  const plan = createPlanDay({ ...stage, newDayId: () => next, takePlan: async () => ok(planned) } as never);
  expect(await plan(viewer, {} as never)).toEqual(ok({ id: next }));
  expect(await list(viewer)).toEqual([{ id: next }, { id: readable }]);
});

it('[H17] its rounds stay held back, and no others', async () => {
  const isHeldBack = createIsHeldBack(setDays() as never);
  const ofDay = (dayId?: DayId) => ({ id: RoundId.parse(readable), kind: 'dsa', ...(dayId && { dayId }) }) as StoredRound;
  expect(await Promise.all([broken, readable, next, undefined].map((id) => isHeldBack(ofDay(id))))).toEqual([true, false, false, false]);
});

it('[H17] the export tells it by its id, and opening it says why it is not shown', async () => {
  const exported = createExportPerson({ ...setDays(), readNotes: async () => ({}), readStories: async () => ({}), readTemplate: async () => ({}) } as never);
  const told: object[] = [];
  for await (const one of exported(viewer)) told.push(one);
  expect(told.slice(0, 2)).toEqual([{ what: 'day', day: { id: readable } }, { what: 'unreadable-day', day: { id: broken, plannedAt: 1 } }]);
  expect(refuseFault(new UnreadableLog({ what: 'day', id: broken })).refusal.message).toMatch(/^What is kept of this day cannot be read/);
});
