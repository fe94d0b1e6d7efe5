import type { RoundStore, StoredRound } from '../../application/ports/round-store.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import { appendEvent } from './append-event.ts';
import type { Database } from './database.ts';
import type { GroupCommit } from './group-commit.ts';
import { editRow, storedEdit, storedEvent, storedRound } from './round-rows.ts';
import { tables } from './tables.ts';

export function createSqliteRoundStore(database: Database, commits: GroupCommit): RoundStore {
  return {
    openPractice: async (round, first) => database.together(() => practiceOf(database, round) ?? create(database, round, first)),
    async find(id) {
      const row = database.first(tables.selectFrom('rounds').selectAll().where('id', '=', id));
      return row && storedRound(row);
    },
    async listByPerson(personId) {
      const rows = database.all(tables.selectFrom('rounds').selectAll().where('person_id', '=', personId).orderBy('opened_at').orderBy('id'));
      return rows.map(storedRound);
    },
    append: (id, event, at) => commits.submit(() => appendEvent(database, id, { event, at })),
    async events(id) {
      const query = tables.selectFrom('events').select(['seq', 'at', 'type', 'v', 'body']).where('round_id', '=', id).orderBy('seq');
      return database.all(query).map(storedEvent);
    },
    appendEdit: (id, language, edit) => commits.submit(() => appendEdit(database, editRow(id, language, edit))),
    async edits(id, language) {
      const query = tables.selectFrom('edits').select(['revision', 'at', 'tab', 'batch', 'changes'])
        .where('round_id', '=', id).where('language', '=', language).orderBy('revision');
      return database.all(query).map(storedEdit);
    },
  };
}

function practiceOf(database: Database, { personId, problemId }: StoredRound): StoredRound | undefined {
  const query = tables.selectFrom('rounds').selectAll()
    .where('person_id', '=', personId).where('problem_id', '=', problemId).where('kind', '=', 'practice');
  const row = database.first(query);
  return row && storedRound(row);
}

function create(database: Database, round: StoredRound, first: RoundEvent): StoredRound {
  const { id, personId, problemId, openedAt } = round;
  database.run(tables.insertInto('rounds').values({ id, person_id: personId, problem_id: problemId, kind: 'practice', opened_at: openedAt }));
  appendEvent(database, id, { event: first, at: openedAt });
  return round;
}

/** A hole in the log would make every later draft wrong, so a batch that does not follow the last one is a fault. */
function appendEdit(database: Database, row: ReturnType<typeof editRow>): void {
  const query = tables.selectFrom('edits').select(({ fn }) => fn.max('revision').as('revision'))
    .where('round_id', '=', row.round_id).where('language', '=', row.language);
  const last = database.first(query)?.revision ?? 0;
  if (row.revision !== last + 1) throw new Error(`revision ${row.revision} does not follow revision ${last} of a draft`);
  database.run(tables.insertInto('edits').values(row));
}
