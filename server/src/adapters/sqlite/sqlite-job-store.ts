import { JobId } from '@dayseven/contracts';
import type { Findings } from '../../application/ports/sandbox.ts';
import type { Enqueued, JobStore } from '../../application/ports/job-store.ts';
import type { CancelledJob, Job, JobRequest, JudgedJob, JudgingJob, QueuedJob } from '../../domain/job/job.ts';
import { withFindings } from '../../domain/judging/with-findings.ts';
import { jobFinished } from '../../domain/round/job-finished.ts';
import { appendEvent } from './append-event.ts';
import type { Database } from './database.ts';
import { resultBlob } from './job-result-blob.ts';
import { jobOf, queuedRow } from './job-row.ts';
import { line, nextInLine, tellServed, waiting } from './job-line.ts';
import { tables } from './tables.ts';

type InState<State extends Job['state']> = Extract<Job, { readonly state: State }>;

export function createSqliteJobStore(database: Database): JobStore {
  const find = (id: JobId): Job | undefined => {
    const row = database.first(tables.selectFrom('jobs').selectAll().where('id', '=', id));
    return row && jobOf(row);
  };

  /** The job as it now is, known to be in a state; a job in another one is a bug of ours. */
  function nowIn<State extends Job['state']>(state: State, id: JobId): InState<State> {
    const job = find(id);
    if (!isIn(job, state)) throw new Error(`job ${id} should be ${state} and is ${job?.state ?? 'gone'}`);
    return job;
  }

  function cancelUnfinished(id: JobId, at: number): boolean {
    return database.run(tables.updateTable('jobs').set(({ eb }) => ({ state: 'cancelled', owner: null, finished_at: at, version: eb('version', '+', 1) }))
      .where('id', '=', id).where('state', 'in', ['queued', 'judging'])) === 1;
  }

  function replacedBy(request: JobRequest): readonly Job[] {
    if (request.kind !== 'run') return [];
    const query = tables.selectFrom('jobs').selectAll()
      .where('round_id', '=', request.roundId).where('problem_id', '=', request.problemId).where('kind', '=', 'run').where('state', 'in', ['queued', 'judging']).orderBy('place');
    return database.all(query).map(jobOf);
  }

  function enqueue(request: JobRequest, capacity: number): Enqueued {
    const known = find(request.id);
    if (known) return { outcome: 'known', job: known, replaced: [] };
    const earlier = replacedBy(request);
    const leaving = earlier.filter((job) => job.state === 'queued').length;
    const queued = database.first(tables.selectFrom('jobs').select(({ fn }) => fn.countAll<number>().as('count')).where('state', '=', 'queued'));
    if ((queued?.count ?? 0) - leaving >= capacity) return { outcome: 'full', replaced: [] };
    const replaced = earlier.map((job): CancelledJob => {
      cancelUnfinished(job.id, request.queuedAt);
      return nowIn('cancelled', job.id);
    });
    const last = database.first(tables.selectFrom('jobs').select(({ fn }) => fn.max('place').as('place')));
    database.run(tables.insertInto('jobs').values(queuedRow(request, (last?.place ?? 0) + 1)));
    return { outcome: 'queued', job: nowIn('queued', request.id), replaced };
  }

  function takeNext(owner: string, at: number): JudgingJob | undefined {
    const next = nextInLine(database);
    if (!next) return undefined;
    database.run(tables.updateTable('jobs')
      .set(({ eb }) => ({ state: 'judging', owner, started_at: at, attempt: eb('attempt', '+', 1), version: eb('version', '+', 1) }))
      .where('id', '=', next.id));
    tellServed(database, next);
    return nowIn('judging', next.id);
  }

  function giveBack(id: JobId, owner: string): QueuedJob | undefined {
    const changed = database.run(tables.updateTable('jobs').set(({ eb }) => ({ state: 'queued', owner: null, version: eb('version', '+', 1) }))
      .where('id', '=', id).where('state', '=', 'judging').where('owner', '=', owner));
    return changed === 1 ? nowIn('queued', id) : undefined;
  }

  function finish(id: JobId, owner: string, done: Pick<JudgedJob, 'result' | 'finishedAt'>): JudgedJob | undefined {
    const changed = database.run(tables.updateTable('jobs')
      .set(({ eb }) => ({ state: 'judged', owner: null, finished_at: done.finishedAt, result: resultBlob(done.result), version: eb('version', '+', 1) }))
      .where('id', '=', id).where('state', '=', 'judging').where('owner', '=', owner));
    if (changed === 0) return undefined;
    const judged = nowIn('judged', id);
    const event = jobFinished(judged);
    if (event) appendEvent(database, judged.roundId, { event, at: judged.finishedAt });
    return judged;
  }

  function addFindings(id: JobId, findings: Findings): JudgedJob | undefined {
    const job = find(id);
    if (!isIn(job, 'judged')) return undefined;
    database.run(tables.updateTable('jobs').set(({ eb }) => ({ result: resultBlob(withFindings(job.result, findings)), version: eb('version', '+', 1) })).where('id', '=', id));
    return nowIn('judged', id);
  }

  function requeueOrphans(livingOwners: readonly string[]): readonly QueuedJob[] {
    const judging = database.all(tables.selectFrom('jobs').select(['id', 'owner']).where('state', '=', 'judging').orderBy('place'));
    const orphans = judging.filter((row) => row.owner === null || !livingOwners.includes(row.owner));
    return orphans.flatMap((row) => giveBack(JobId.parse(row.id), row.owner ?? '') ?? []);
  }

  return {
    enqueue: async (request, capacity) => database.together(() => enqueue(request, capacity)),
    takeNext: async (owner, at) => database.together(() => takeNext(owner, at)),
    finish: async (id, owner, result, at) => database.together(() => finish(id, owner, { result, finishedAt: at })),
    addFindings: async (id, findings) => database.together(() => addFindings(id, findings)),
    requeue: async (id, owner) => database.together(() => giveBack(id, owner)),
    cancel: async (id, at) => database.together(() => {
      cancelUnfinished(id, at);
      return find(id);
    }),
    find: async (id) => find(id),
    async listBySheet(roundId, problemId, most) {
      const query = tables.selectFrom('jobs').selectAll().where('round_id', '=', roundId).where('problem_id', '=', problemId).orderBy('place', 'desc').limit(most);
      return database.all(query).map(jobOf);
    },
    line: async () => Array.from(line(database), ({ id }) => id),
    waiting: async () => waiting(database),
    requeueOrphans: async (livingOwners) => database.together(() => requeueOrphans(livingOwners)),
  };
}

function isIn<State extends Job['state']>(job: Job | undefined, state: State): job is InState<State> {
  return job?.state === state;
}
