import { JobId, JobKind, PersonId, type Language } from '@dayseven/contracts';
import type { JobsWaiting } from '../../application/ports/job-store.ts';
import { inOrder, type Waiting } from '../../domain/job/line.ts';
import type { Database } from './database.ts';
import { tables } from './tables.ts';

/** The queued jobs as they would be taken, without their sources. */
export function line(database: Database): Generator<Waiting, undefined> {
  const queued = database.all(tables.selectFrom('jobs').select(['id', 'person_id', 'kind', 'place', 'passed']).where('state', '=', 'queued'));
  const served = database.all(tables.selectFrom('persons').select(['id', 'served_turn']));
  const waiting = queued.map(({ id, person_id, kind, place, passed }): Waiting => {
    return { id: JobId.parse(id), personId: PersonId.parse(person_id), kind: JobKind.parse(kind), place, passed };
  });
  return inOrder(waiting, new Map(served.map((person) => [PersonId.parse(person.id), person.served_turn])));
}

export function waiting(database: Database): JobsWaiting {
  const counted = database.all(tables.selectFrom('jobs').select(({ fn }) => ['language', fn.countAll<number>().as('jobs')]).where('state', '=', 'queued').groupBy('language'));
  const of = (language: Language): number => counted.find((row) => row.language === language)?.jobs ?? 0;
  return { go: of('go'), typescript: of('typescript') };
}

export function nextInLine(database: Database): Waiting | undefined {
  return line(database).next().value;
}

/** Notes whose turn it was, and that a run went before the person's waiting submissions. */
export function tellServed(database: Database, { personId, kind }: Waiting): void {
  const last = database.first(tables.selectFrom('persons').select(({ fn }) => fn.max('served_turn').as('turn')));
  database.run(tables.updateTable('persons').set({ served_turn: (last?.turn ?? 0) + 1 }).where('id', '=', personId));
  if (kind === 'submission') return;
  database.run(tables.updateTable('jobs').set(({ eb }) => ({ passed: eb('passed', '+', 1) }))
    .where('person_id', '=', personId).where('kind', '=', 'submission').where('state', '=', 'queued'));
}
