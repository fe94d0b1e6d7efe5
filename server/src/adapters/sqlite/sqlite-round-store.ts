import type { RoundStore, StoredRound } from '../../application/ports/round-store.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import { appendEvent } from './append-event.ts';
import type { Database } from './database.ts';
import type { GroupCommit } from './group-commit.ts';
import { drawingRow, storedDrawing } from './design-rows.ts';
import { readAll } from './read-all.ts';
import { editRow, storedEdit, storedEvent, storedRound } from './round-rows.ts';
import { tables, type RoundRow } from './tables.ts';

export function createSqliteRoundStore(database: Database, commits: GroupCommit): RoundStore {
  return {
    openPractice: async (round, first) => database.together(() => practiceOf(database, round) ?? create(database, round, first)),
    create: async (round, first) => void database.together(() => create(database, round, first)),
    async unfinished() {
      const query = tables.selectFrom('rounds').selectAll().where('kind', '!=', 'practice')
        .where((eb) => eb.not(eb.exists(eb.selectFrom('events').select('seq').whereRef('round_id', '=', 'rounds.id').where('type', '=', 'finals-submitted'))))
        .orderBy('opened_at').orderBy('id');
      return database.all(query).map((row) => withProblems(database, row));
    },
    async find(id) {
      const row = database.first(tables.selectFrom('rounds').selectAll().where('id', '=', id));
      return row && withProblems(database, row);
    },
    async listByPerson(personId) {
      const rows = database.all(tables.selectFrom('rounds').selectAll().where('person_id', '=', personId).orderBy('opened_at').orderBy('id'));
      return rows.map((row) => withProblems(database, row));
    },
    append: (id, event, at) => commits.submit(() => appendEvent(database, id, { event, at })),
    async events(id) {
      const query = tables.selectFrom('events').select(['seq', 'at', 'type', 'v', 'body']).where('round_id', '=', id).orderBy('seq');
      const [only] = problemsOf(database, id);
      return readAll({ what: 'round', id }, database.all(query), (row) => storedEvent(row, only));
    },
    appendEdit: (draft, edit) => commits.submit(() => appendEdit(database, editRow(draft, edit))),
    async edits({ roundId, problemId, language }) {
      const query = tables.selectFrom('edits').select(['revision', 'at', 'tab', 'batch', 'changes'])
        .where('round_id', '=', roundId).where('problem_id', '=', problemId).where('language', '=', language).orderBy('revision');
      return readAll({ what: 'round', id: roundId }, database.all(query), storedEdit);
    },
    appendDrawing: (id, drawing) => commits.submit(() => appendDrawing(database, drawingRow(id, drawing))),
    async drawings(id) {
      const query = tables.selectFrom('drawings').select(['revision', 'at', 'patches']).where('round_id', '=', id).orderBy('revision');
      return readAll({ what: 'round', id }, database.all(query), storedDrawing);
    },
  };
}

function problemsOf(database: Database, id: string): readonly string[] {
  return database.all(tables.selectFrom('round_problems').select('problem_id').where('round_id', '=', id).orderBy('place')).map((row) => row.problem_id);
}

function withProblems(database: Database, row: RoundRow): StoredRound {
  return storedRound(row, problemsOf(database, row.id));
}

function practiceOf(database: Database, { personId, problems }: StoredRound): StoredRound | undefined {
  const query = tables.selectFrom('rounds').selectAll()
    .where('person_id', '=', personId).where('problem_id', '=', problems[0] ?? '').where('kind', '=', 'practice');
  const row = database.first(query);
  return row && withProblems(database, row);
}

function create(database: Database, round: StoredRound, first: RoundEvent): StoredRound {
  const { id, personId, kind, problems, openedAt, dayId } = round;
  const practised = kind === 'practice' ? problems[0] ?? '' : '';
  database.run(tables.insertInto('rounds').values({ id, person_id: personId, problem_id: practised, kind, opened_at: openedAt, day_id: dayId ?? null }));
  problems.forEach((problemId, index) => database.run(tables.insertInto('round_problems').values({ round_id: id, place: index + 1, problem_id: problemId })));
  appendEvent(database, id, { event: first, at: openedAt });
  return round;
}

/** A hole in the log would make every later draft wrong, so a batch that does not follow the last one is a fault. */
function appendEdit(database: Database, row: ReturnType<typeof editRow>): void {
  const query = tables.selectFrom('edits').select(({ fn }) => fn.max('revision').as('revision'))
    .where('round_id', '=', row.round_id).where('problem_id', '=', row.problem_id).where('language', '=', row.language);
  const last = database.first(query)?.revision ?? 0;
  if (row.revision !== last + 1) throw new Error(`revision ${row.revision} does not follow revision ${last} of a draft`);
  database.run(tables.insertInto('edits').values(row));
}

/** Later patches are made on what earlier ones left, so there is no hole either. */
function appendDrawing(database: Database, row: ReturnType<typeof drawingRow>): void {
  const last = database.first(tables.selectFrom('drawings').select(({ fn }) => fn.max('revision').as('revision')).where('round_id', '=', row.round_id))?.revision ?? 0;
  if (row.revision !== last + 1) throw new Error(`revision ${row.revision} does not follow revision ${last} of a board`);
  database.run(tables.insertInto('drawings').values(row));
}
