import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DayId, PersonId, ProblemId, RoundId, TabId } from '@dayseven/contracts';
import { createFakeClock } from '../../../../tests/support/fake-clock.ts';
import { jobRequest } from '../../../../tests/support/jobs.ts';
import { newId } from '../../../../tests/support/page.ts';
import type { StoredRound } from '../../application/ports/round-store.ts';
import type { DayEvent } from '../../domain/day/day-event.ts';
import type { Database } from './database.ts';
import { openMemoryDatabase } from './open-database.ts';
import { createSqliteRemoval } from './sqlite-removal.ts';
import { createSqliteStores, type SqliteStores } from './sqlite-stores.ts';
import { tables } from './tables.ts';

const personId = PersonId.parse('local');
const problemId = ProblemId.parse('add-two');
const dayId = DayId.parse(newId());
const otherDay = DayId.parse(newId());
const kept = ['rounds', 'round_problems', 'events', 'edits', 'drawings', 'jobs', 'days', 'day_events'] as const;

const planned: DayEvent = {
  type: 'day-planned', v: 1, notes: [],
  conditions: { startsAt: 900, rounds: [{ kind: 'dsa', minutes: 70 }], breakMinutes: 10, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 7, assistance: 'plain' },
};

let database: Database;
let stores: SqliteStores;
beforeEach(async () => {
  database = openMemoryDatabase();
  stores = createSqliteStores(database, createFakeClock(), 'me');
  await stores.days.create({ id: otherDay, personId, plannedAt: 1 }, planned);
});
afterEach(() => stores.close());

/** A round that left something in every table. */
async function held(over: Partial<StoredRound> = {}): Promise<{ readonly roundId: RoundId }> {
  const roundId = RoundId.parse(newId());
  await stores.rounds.create({ id: roundId, personId, kind: 'dsa', problems: [problemId], openedAt: 2, ...over }, { type: 'round-started', v: 1 });
  await Promise.all([
    stores.rounds.appendEdit({ roundId, problemId, language: 'go' }, { revision: 1, at: 3, tab: TabId.parse(newId()), batch: 1, changes: [[0, 0, 'x']] }),
    stores.rounds.appendDrawing(roundId, { revision: 1, at: 4, patches: [] }),
  ]);
  const job = jobRequest({ roundId, kind: 'submission' });
  await stores.jobs.enqueue(job, 10);
  await stores.jobs.cancel(job.id, 5);
  return { roundId };
}

/** What is kept, table by table. */
function rows(): unknown {
  return kept.map((table) => database.all(tables.selectFrom(table).selectAll()));
}

/** The database as a process meets it that ends before one of its changes. */
function endingBefore(change: number): Database {
  let made = 0;
  return {
    ...database,
    run(query) {
      made += 1;
      if (made === change) throw new Error('ended');
      return database.run(query);
    },
  };
}

describe('what is removed', () => {
  it('[R113] is a whole day with all its rounds left, also one its log does not know yet, and nothing of another', async () => {
    await held({ dayId: otherDay });
    await held();
    const before = rows();
    await stores.days.create({ id: dayId, personId, plannedAt: 1 }, planned);
    const [noted] = [await held({ dayId }), await held({ dayId })];
    await stores.days.append(dayId, { type: 'day-round-begun', v: 1, place: 1, roundId: noted.roundId }, 6);
    expect(await stores.removal.day(dayId)).toBe('removed');
    expect(rows()).toEqual(before);
  });

  it('[P9] is a whole round, and no other', async () => {
    await held();
    const before = rows();
    expect(await stores.removal.round((await held()).roundId)).toBe('removed');
    expect(rows()).toEqual(before);
  });

  it('[R113] is nothing while one of its jobs waits or is judged', async () => {
    await stores.days.create({ id: dayId, personId, plannedAt: 1 }, planned);
    const [first] = [await held({ dayId }), await held({ dayId })];
    await stores.jobs.enqueue(jobRequest({ roundId: first.roundId, kind: 'submission' }), 10);
    const before = rows();
    expect([await stores.removal.day(dayId), await stores.removal.round(first.roundId)]).toEqual(['busy', 'busy']);
    await stores.jobs.takeNext('me', 7);
    expect([await stores.removal.day(dayId), await stores.removal.round(first.roundId)]).toEqual(['busy', 'busy']);
    expect((rows() as unknown[][]).map(({ length }) => length)).toEqual((before as unknown[][]).map(({ length }) => length));
  });

  it('[R113] is all of it or nothing, wherever the process ends', async () => {
    await stores.days.create({ id: dayId, personId, plannedAt: 1 }, planned);
    const { roundId } = await held({ dayId });
    const before = rows();
    for (const ended of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await expect(createSqliteRemoval(endingBefore(ended)).day(dayId)).rejects.toThrow('ended');
      expect(rows()).toEqual(before);
    }
    for (const ended of [1, 2, 3, 4, 5, 6]) {
      await expect(createSqliteRemoval(endingBefore(ended)).round(roundId)).rejects.toThrow('ended');
      expect(rows()).toEqual(before);
    }
    expect(await createSqliteRemoval(endingBefore(9)).day(dayId)).toBe('removed');
  });
});
