import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, jest } from '@jest/globals';
import { PersonId, ProblemId, RoundId } from '@dayseven/contracts';
import { createFakeClock } from '../../../../tests/support/fake-clock.ts';
import { lastSignOfLife, startHeartbeat } from './heartbeat.ts';
import { openDatabase, openMemoryDatabase } from './open-database.ts';
import { createSqliteStores } from './sqlite-stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'dayseven-heartbeat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('[R15] the last sign of life is a beat, or what was noted of a round after it', async () => {
  const database = openDatabase(folder);
  const clock = createFakeClock(1000);
  expect(lastSignOfLife(database)).toBeUndefined();
  const stores = createSqliteStores(database, clock, 'me');
  expect(lastSignOfLife(database)).toBe(1000);
  const id = RoundId.parse('11111111-1111-4111-8111-111111111111');
  const problemId = ProblemId.parse('two-sum');
  await stores.rounds.create({ id, personId: PersonId.parse('local'), kind: 'practice', problems: [problemId], openedAt: 900 }, { type: 'round-opened', v: 1, problemId, language: 'go' });
  await stores.rounds.append(id, { type: 'round-started', v: 1 }, 4000);
  expect(lastSignOfLife(database)).toBe(4000);
  clock.advance(6000);
  stores.close();
  const again = openDatabase(folder);
  expect(lastSignOfLife(again)).toBe(7000);
  again.close();
});

it('[R116] a beat that a full disk does not take ends nothing: what waits is still kept, and the next beat is noted', () => {
  jest.useFakeTimers();
  const memory = openMemoryDatabase();
  const clock = createFakeClock(1000);
  let isFull = false;
  const stop = startHeartbeat({ ...memory, run: (query) => {
    if (isFull) throw new Error('the disk is full');
    return memory.run(query);
  } }, clock, 'me');
  isFull = true;
  clock.advance(6000);
  expect(() => jest.advanceTimersByTime(6000)).not.toThrow();
  expect(lastSignOfLife(memory)).toBe(1000);
  isFull = false;
  jest.advanceTimersByTime(5000);
  expect(lastSignOfLife(memory)).toBe(7000);
  isFull = true;
  expect(stop).not.toThrow();
  jest.useRealTimers();
  memory.close();
});
