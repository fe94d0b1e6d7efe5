import { expect, it } from '@jest/globals';
import { DayId, PersonId, ProblemId, RoundId } from '@dayseven/contracts';
import type { StoredDay } from '../../server/src/application/ports/day-store.ts';
import type { DayEvent } from '../../server/src/domain/day/day-event.ts';
import { newId } from '../support/page.ts';
import type { Stores } from './stores.ts';

const planned: DayEvent = {
  type: 'day-planned', v: 1, notes: ['bounds'],
  conditions: { startsAt: 900, rounds: [{ kind: 'dsa', minutes: 70 }], breakMinutes: 10, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 7, assistance: 'plain' },
};

function day(over: Partial<StoredDay> = {}): StoredDay {
  return { id: DayId.parse(newId()), personId: PersonId.parse('local'), plannedAt: 500, ...over };
}

/** What every day store promises. */
export function describeDayStore(open: () => Stores): void {
  it('[P10] keeps a day with its log, in order', async () => {
    const { days } = open();
    const one = day();
    await days.create(one, planned);
    await days.append(one.id, { type: 'day-round-begun', v: 1, place: 1, roundId: RoundId.parse('00000000-0000-4000-8000-000000000001') }, 600);
    await days.append(one.id, { type: 'day-ended', v: 1 }, 700);
    expect(await days.find(one.id)).toEqual(one);
    expect((await days.events(one.id)).map(({ at, event }) => [at, event.type])).toEqual([[500, 'day-planned'], [600, 'day-round-begun'], [700, 'day-ended']]);
    expect((await days.events(one.id))[0]?.event).toEqual(planned);
    expect(await days.find(DayId.parse(newId()))).toBeUndefined();
  });

  it('[P10] lists a person\'s days and nobody else\'s, in the order they were planned', async () => {
    const { days } = open();
    const [later, sooner] = [day({ plannedAt: 900 }), day({ plannedAt: 100 })];
    for (const one of [later, sooner]) await days.create(one, planned);
    expect(await days.listByPerson(PersonId.parse('local'))).toEqual([sooner, later]);
    expect(await days.listByPerson(PersonId.parse('nobody'))).toEqual([]);
  });

  it('[P10] a round remembers the day it belongs to', async () => {
    const { days, rounds } = open();
    const one = day();
    await days.create(one, planned);
    const round = { id: RoundId.parse(newId()), personId: one.personId, kind: 'dsa', problems: [ProblemId.parse('fresh')], openedAt: 600, dayId: one.id } as const;
    await rounds.create(round, { type: 'round-started', v: 1 });
    expect(await rounds.find(round.id)).toEqual(round);
  });
}
