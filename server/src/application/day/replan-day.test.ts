import { describe, expect, it } from '@jest/globals';
import { DayId, PersonId, RoundId, type DayConditions, type DayView } from '@dayseven/contracts';
import type { DayEvent } from '../../domain/day/day-event.ts';
import { ok } from '../../domain/result.ts';
import type { UseCase } from '../refusal.ts';
import { createOfDay } from './of-day.ts';
import { createReplanDay } from './replan-day.ts';

const dayId = DayId.parse('11111111-1111-4111-8111-111111111111');
const firstRound = RoundId.parse('22222222-2222-4222-8222-222222222222');
const viewer = { personId: PersonId.parse('local'), seat: 'candidate' } as const;
const conditions = { rounds: [{ kind: 'dsa', minutes: 35 }] } as unknown as DayConditions;
const planned: DayEvent = { type: 'day-planned', v: 1, conditions, notes: [] };

/** A day that is planned, and of whose rounds those are there that are `made`. */
function createDay(made: readonly RoundId[] = []) {
  const log: DayEvent[] = [planned];
  const replan = createReplanDay({
    clock: { now: () => 0 },
    days: {
      find: async () => ({ id: dayId, personId: viewer.personId, plannedAt: 0 }),
      events: async () => log.map((event) => ({ at: 0, event })),
      append: async (_id: DayId, event: DayEvent) => void log.push(event),
    },
    rounds: { find: async (id: RoundId) => (made.includes(id) ? { id } : undefined), events: async () => [] },
    dayRoundId: (_id: DayId, place: number) => (place === 1 ? firstRound : dayId),
    takePlan: async () => ok(planned),
    showDay: async () => ({}),
  } as never);
  return { log, replan };
}

describe('[R108] a plan', () => {
  it('is changed before the first round', async () => {
    const { log, replan } = createDay();
    expect((await replan(viewer, { dayId, conditions, notes: '' })).ok).toBe(true);
    expect(log).toHaveLength(2);
  });

  it('stays where the first round was made and the server ended before that was noted', async () => {
    const { log, replan } = createDay([firstRound]);
    expect(await replan(viewer, { dayId, conditions, notes: '' })).toMatchObject({ ok: false, refusal: { message: 'This day has begun, so its plan stays as it is.' } });
    expect(log).toEqual([planned]);
  });

  it('is changed or begun, whichever was asked for first', async () => {
    const { log, replan } = createDay();
    const ofDay = createOfDay();
    const begin: UseCase<{ readonly dayId: DayId }, DayView> = ofDay(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      log.push({ type: 'day-round-begun', v: 1, place: 1, roundId: firstRound });
      return ok({} as DayView);
    });
    const [begun, late] = await Promise.all([begin(viewer, { dayId }), ofDay(replan)(viewer, { dayId, conditions, notes: '' })]);
    expect([begun.ok, late.ok, log.length]).toEqual([true, false, 2]);
  });
});
