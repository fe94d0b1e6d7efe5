import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JobId } from '@dayseven/contracts';
import type { JobKind, PersonId } from '@dayseven/contracts';
import type { Job } from '../../server/src/domain/job/job.ts';
import { fullResult, jobRequest } from '../support/jobs.ts';
import { people, roundOf, type Stores } from './stores.ts';

const capacity = 12;
const mostRunsBefore = 3;
const patienceMs = 60_000;

type Step =
  | { readonly does: 'enqueue'; readonly person: number; readonly kind: JobKind }
  | { readonly does: 'take' }
  | { readonly does: 'finish' | 'requeue' | 'cancel'; readonly which: number };

const which = fc.nat(40);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('enqueue' as const), person: fc.nat(people.length - 1), kind: fc.constantFrom<JobKind>('run', 'submission', 'check') }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('take' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('finish' as const, 'requeue' as const, 'cancel' as const), which }) },
);

/** Long, or nobody waits for long enough to be treated unfairly. */
const steps = fc.array(step, { minLength: 40, maxLength: 80 });

/** What every job store promises over any sequence of steps; both stores are driven side by side. */
export function describeJobLine(openAll: () => Promise<readonly Stores[]>): void {
  it('[Q12] every store gives the same answers, whatever is done in whatever order', async () => {
    await fc.assert(fc.asyncProperty(steps, async (sequence) => {
      const stores = await openAll();
      const drivers = stores.map(({ jobs }) => createDriver(jobs));
      for (const [at, one] of sequence.entries()) {
        const answers = [];
        for (const driver of drivers) answers.push(await driver.do(one, at));
        for (const answer of answers) expect(answer).toEqual(answers[0]);
      }
      stores.forEach((store) => store.close());
    }), { numRuns: 25 });
  }, patienceMs);

  it('[Q13] no job is lost, held twice or judged twice', async () => {
    await fc.assert(fc.asyncProperty(steps, async (sequence) => {
      for (const stores of await openAll()) {
        const driver = createDriver(stores.jobs);
        for (const [at, one] of sequence.entries()) await driver.do(one, at);
        for (let at = 100; await driver.do({ does: 'take' }, at); at += 2) await driver.do({ does: 'finish', which: 0 }, at + 1);
        while (driver.held().length > 0) await driver.do({ does: 'finish', which: 0 }, 1000);
        expect(driver.heldTwice()).toEqual([]);
        for (const id of driver.accepted()) {
          const job = await stores.jobs.find(id);
          expect(driver.finished().get(id) ?? 0).toBe(job?.state === 'judged' ? 1 : 0);
          expect(['judged', 'cancelled']).toContain(job?.state);
        }
        stores.close();
      }
    }), { numRuns: 20 });
  }, patienceMs);

  it('[Q14] who waits sees at most one job of each other person go first, and a submission at most three runs of its own', async () => {
    await fc.assert(fc.asyncProperty(steps, async (sequence) => {
      for (const stores of await openAll()) {
        const driver = createDriver(stores.jobs);
        for (const [at, one] of sequence.entries()) await driver.do(one, at);
        expect(driver.unfairness()).toEqual([]);
        stores.close();
      }
    }), { numRuns: 40 });
  }, patienceMs);
}

function createDriver(jobs: Stores['jobs']) {
  const accepted: JobId[] = [];
  const held: Job[] = [];
  const finished = new Map<JobId, number>();
  const heldTwice: JobId[] = [];
  const unfairness: string[] = [];
  /** Of each person who waits: whose jobs went first since they began to wait or were last served. */
  const passedBy = new Map<PersonId, PersonId[]>();
  /** Of each waiting submission: how many runs of its person's went first. */
  const runsBefore = new Map<JobId, number>();

  async function noteWhoWaits(): Promise<void> {
    const waiting = await Promise.all((await jobs.line()).map((id) => jobs.find(id)));
    const persons = new Set(waiting.flatMap((job) => (job ? [job.personId] : [])));
    for (const person of passedBy.keys()) if (!persons.has(person)) passedBy.delete(person);
    for (const person of persons) if (!passedBy.has(person)) passedBy.set(person, []);
    const submissions = new Set(waiting.flatMap((job) => (job?.kind === 'submission' ? [job.id] : [])));
    for (const id of runsBefore.keys()) if (!submissions.has(id)) runsBefore.delete(id);
    for (const id of submissions) if (!runsBefore.has(id)) runsBefore.set(id, 0);
  }

  async function noteTaken(job: Job): Promise<void> {
    passedBy.delete(job.personId);
    for (const [person, others] of passedBy) {
      if (others.includes(job.personId)) unfairness.push(`${job.personId} went twice before ${person}`);
      others.push(job.personId);
    }
    runsBefore.delete(job.id);
    if (job.kind === 'submission') return;
    for (const id of runsBefore.keys()) {
      if ((await jobs.find(id))?.personId !== job.personId) continue;
      const before = (runsBefore.get(id) ?? 0) + 1;
      runsBefore.set(id, before);
      if (before > mostRunsBefore) unfairness.push(`${before} runs went before a submission`);
    }
  }

  async function enqueue({ person, kind }: Extract<Step, { does: 'enqueue' }>, at: number): Promise<unknown> {
    const personId = people[person];
    if (personId === undefined) throw new Error('there is no such person');
    const id = JobId.parse(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
    const enqueued = await jobs.enqueue(jobRequest({ id, personId, roundId: roundOf(person), kind, queuedAt: at }), capacity);
    if (enqueued.outcome === 'queued') accepted.push(id);
    for (const { id: gone } of enqueued.replaced) drop(gone);
    return enqueued;
  }

  function drop(id: JobId): void {
    const at = held.findIndex((job) => job.id === id);
    if (at >= 0) held.splice(at, 1);
  }

  async function take(at: number): Promise<unknown> {
    const job = await jobs.takeNext('me', at);
    if (!job) return undefined;
    if (held.some(({ id }) => id === job.id) || finished.has(job.id)) heldTwice.push(job.id);
    held.push(job);
    await noteTaken(job);
    return job;
  }

  async function act(does: 'finish' | 'requeue' | 'cancel', number: number, at: number): Promise<unknown> {
    const id = does === 'cancel' ? accepted[number % Math.max(1, accepted.length)] : held[number % Math.max(1, held.length)]?.id;
    if (id === undefined) return undefined;
    drop(id);
    if (does === 'cancel') return jobs.cancel(id, at);
    if (does === 'requeue') return jobs.requeue(id, 'me');
    const judged = await jobs.finish(id, 'me', fullResult, at);
    if (judged) finished.set(id, (finished.get(id) ?? 0) + 1);
    return judged;
  }

  return {
    async do(one: Step, at: number): Promise<unknown> {
      const answer = one.does === 'enqueue' ? await enqueue(one, at) : one.does === 'take' ? await take(at) : await act(one.does, one.which, at);
      await noteWhoWaits();
      return answer === undefined ? undefined : { answer, line: await jobs.line(), waiting: await jobs.waiting() };
    },
    accepted: () => accepted,
    held: () => held,
    finished: () => finished,
    heldTwice: () => heldTwice,
    unfairness: () => unfairness,
  };
}
