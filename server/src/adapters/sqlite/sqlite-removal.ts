import type { Removal } from '../../application/ports/removal.ts';
import type { Database } from './database.ts';
import { tables } from './tables.ts';

export function createSqliteRemoval(database: Database): Removal {
  function removeRounds(ids: readonly string[]): 'removed' | 'busy' {
    const unfinished = database.first(tables.selectFrom('jobs').select('id').where('round_id', 'in', ids).where('state', 'in', ['queued', 'judging']));
    if (unfinished) return 'busy';
    for (const table of ['jobs', 'drawings', 'edits', 'events', 'round_problems'] as const) database.run(tables.deleteFrom(table).where('round_id', 'in', ids));
    database.run(tables.deleteFrom('rounds').where('id', 'in', ids));
    return 'removed';
  }

  return {
    round: async (id) => database.together(() => removeRounds([id])),
    day: async (id) => database.together(() => {
      const rounds = database.all(tables.selectFrom('rounds').select('id').where('day_id', '=', id)).map((row) => row.id);
      if (removeRounds(rounds) === 'busy') return 'busy';
      database.run(tables.deleteFrom('day_events').where('day_id', '=', id));
      database.run(tables.deleteFrom('days').where('id', '=', id));
      return 'removed';
    }),
  };
}
