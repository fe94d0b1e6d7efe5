import { expect, it } from '@jest/globals';
import { DayId, PersonId } from '@dayseven/contracts';
import { UnreadableLog } from '../../application/ports/unreadable-log.ts';
import { openMemoryDatabase } from './open-database.ts';
import { createSqliteDayStore } from './sqlite-day-store.ts';
import { tables } from './tables.ts';

it('[H17] a log of a day that nobody wrote so is told apart from any other fault', async () => {
  const database = openMemoryDatabase();
  const days = createSqliteDayStore(database);
  const id = DayId.parse('00000000-0000-4000-8000-000000000001');
  await days.create({ id, personId: PersonId.parse('local'), plannedAt: 1 }, { type: 'day-ended', v: 1 });
  database.run(tables.updateTable('day_events').set({ v: 99 }));
  const said = await days.events(id).catch((error: unknown) => error);
  expect(said).toBeInstanceOf(UnreadableLog);
  expect(said).toMatchObject({ what: 'day' });
  database.close();
});
