import type { JobId, Language, PersonId } from '@dayseven/contracts';
import type { Enqueued, JobStore } from '../../application/ports/job-store.ts';
import type { RoundStore } from '../../application/ports/round-store.ts';
import type { CancelledJob, Job, JobRequest, QueuedJob } from '../../domain/job/job.ts';
import { inOrder, type Waiting } from '../../domain/job/line.ts';
import { withFindings } from '../../domain/judging/with-findings.ts';
import { jobFinished } from '../../domain/round/job-finished.ts';

interface Entry {
  job: Job;
  readonly place: number;
  passed: number;
}

/** A queue that is gone with the process: tests and the command line. */
export function createMemoryJobStore(rounds: Pick<RoundStore, 'append'>): JobStore {
  const entries = new Map<JobId, Entry>();
  const served = new Map<PersonId, number>();
  let turn = 0;
  let lastPlace = 0;
  const all = (): readonly Entry[] => [...entries.values()];

  function line(): Generator<Waiting, undefined> {
    const waiting = all().filter(({ job }) => job.state === 'queued').map(({ job, place, passed }): Waiting => {
      return { id: job.id, personId: job.personId, kind: job.kind, place, passed };
    });
    return inOrder(waiting, served);
  }

  function change<Next extends Job>(id: JobId, next: Next): Next {
    const entry = entries.get(id);
    if (entry) entry.job = next;
    return next;
  }

  function cancel(id: JobId, at: number): CancelledJob | undefined {
    const job = entries.get(id)?.job;
    return job && isUnfinished(job) ? change(id, { ...requested(job), version: job.version + 1, attempt: job.attempt, state: 'cancelled', finishedAt: at }) : undefined;
  }

  function enqueue(request: JobRequest, capacity: number): Enqueued {
    const known = entries.get(request.id)?.job;
    if (known) return { outcome: 'known', job: known, replaced: [] };
    const earlier = request.kind === 'run' ? all().map(({ job }) => job).filter((job) => isUnfinished(job) && job.kind === 'run' && isOnOneSheet(job, request)) : [];
    if ([...line()].length - earlier.filter((job) => job.state === 'queued').length >= capacity) return { outcome: 'full', replaced: [] };
    const replaced = earlier.flatMap((job) => cancel(job.id, request.queuedAt) ?? []);
    const job: QueuedJob = { ...request, state: 'queued', version: 1, attempt: 0 };
    entries.set(job.id, { job, place: ++lastPlace, passed: 0 });
    return { outcome: 'queued', job, replaced };
  }

  function requeue(id: JobId, owner: string): QueuedJob | undefined {
    const job = entries.get(id)?.job;
    if (job?.state !== 'judging' || job.owner !== owner) return undefined;
    return change(id, { ...requested(job), version: job.version + 1, attempt: job.attempt, state: 'queued' });
  }

  function tellServed({ personId, kind }: Waiting): void {
    served.set(personId, ++turn);
    if (kind === 'submission') return;
    for (const entry of all()) {
      if (entry.job.personId === personId && entry.job.kind === 'submission' && entry.job.state === 'queued') entry.passed += 1;
    }
  }

  return {
    enqueue: async (request, capacity) => enqueue(request, capacity),
    async takeNext(owner) {
      const next = line().next().value;
      const job = next && entries.get(next.id)?.job;
      if (!job) return undefined;
      tellServed(next);
      return change(job.id, { ...requested(job), version: job.version + 1, attempt: job.attempt + 1, state: 'judging', owner });
    },
    async finish(id, owner, result, at) {
      const job = entries.get(id)?.job;
      if (job?.state !== 'judging' || job.owner !== owner) return undefined;
      const judged = change(id, { ...requested(job), version: job.version + 1, attempt: job.attempt, state: 'judged', finishedAt: at, result });
      const event = jobFinished(judged);
      if (event) await rounds.append(judged.roundId, event, at);
      return judged;
    },
    async addFindings(id, findings) {
      const job = entries.get(id)?.job;
      return job?.state === 'judged' ? change(id, { ...job, version: job.version + 1, result: withFindings(job.result, findings) }) : undefined;
    },
    requeue: async (id, owner) => requeue(id, owner),
    async cancel(id, at) {
      return cancel(id, at) ?? entries.get(id)?.job;
    },
    find: async (id) => entries.get(id)?.job,
    async listBySheet(roundId, problemId, most) {
      return all().filter(({ job }) => isOnOneSheet(job, { roundId, problemId })).sort((a, b) => b.place - a.place).slice(0, most).map(({ job }) => job);
    },
    line: async () => Array.from(line(), ({ id }) => id),
    async waiting() {
      const queued = all().filter(({ job }) => job.state === 'queued');
      const of = (language: Language): number => queued.filter(({ job }) => job.language === language).length;
      return { go: of('go'), typescript: of('typescript') };
    },
    async requeueOrphans(livingOwners) {
      const orphans = all().flatMap(({ job }) => (job.state === 'judging' && !livingOwners.includes(job.owner) ? [job] : []));
      return orphans.flatMap((job) => requeue(job.id, job.owner) ?? []);
    },
  };
}

function isOnOneSheet(job: Sheet, other: Sheet): boolean {
  return job.roundId === other.roundId && job.problemId === other.problemId;
}

type Sheet = Pick<Job, 'roundId' | 'problemId'>;

function isUnfinished(job: Job): boolean {
  return job.state === 'queued' || job.state === 'judging';
}

/** The request alone, so that nothing of an earlier state stays. */
function requested(job: Job): JobRequest {
  const { id, personId, roundId, problemId, kind, language, revision, source, ownCases, queuedAt } = job;
  return { id, personId, roundId, problemId, kind, language, revision, source, ownCases, queuedAt };
}
