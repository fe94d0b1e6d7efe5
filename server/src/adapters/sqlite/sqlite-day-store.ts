import type { DayId } from '@dayseven/contracts';
import type { DayStore } from '../../application/ports/day-store.ts';
import type { DayEntry } from '../../domain/day/day.ts';
import type { Database } from './database.ts';
import { dayEntry, dayEventRow, storedDay } from './day-rows.ts';
import { readAll } from './read-all.ts';
import { tables } from './tables.ts';

export function createSqliteDayStore(database: Database): DayStore {
  function append(id: DayId, entry: DayEntry): void {
    const last = database.first(tables.selectFrom('day_events').select(({ fn }) => fn.max('seq').as('seq')).where('day_id', '=', id));
    database.run(tables.insertInto('day_events').values(dayEventRow(id, (last?.seq ?? 0) + 1, entry)));
  }

  return {
    create: async ({ id, personId, plannedAt }, first) => database.together(() => {
      database.run(tables.insertInto('days').values({ id, person_id: personId, planned_at: plannedAt }));
      append(id, { at: plannedAt, event: first });
    }),
    async find(id) {
      const row = database.first(tables.selectFrom('days').selectAll().where('id', '=', id));
      return row && storedDay(row);
    },
    listByPerson: async (personId) => database.all(tables.selectFrom('days').selectAll().where('person_id', '=', personId).orderBy('planned_at').orderBy('id')).map(storedDay),
    append: async (id, event, at) => database.together(() => append(id, { at, event })),
    events: async (id) => readAll({ what: 'day', id }, database.all(tables.selectFrom('day_events').select(['at', 'type', 'v', 'body']).where('day_id', '=', id).orderBy('seq')), dayEntry),
  };
}
