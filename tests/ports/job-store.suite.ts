import { expect, it } from '@jest/globals';
import { JobId, RoundId } from '@dayseven/contracts';
import type { JobStore } from '../../server/src/application/ports/job-store.ts';
import { fullResult, jobRequest } from '../support/jobs.ts';
import { newId } from '../support/page.ts';
import type { Stores } from './stores.ts';

const otherRound = RoundId.parse('00000000-0000-4000-8000-000000000002');
const plenty = 200;

/** What every job store promises; the rounds of the requests exist. */
export function describeJobStore(open: () => Stores): void {
  const store = (): JobStore => open().jobs;

  it('[Q2] keeps a queued job as it was asked for', async () => {
    const jobs = store();
    const request = jobRequest();
    const { outcome, job } = await jobs.enqueue(request, plenty);
    expect(outcome).toBe('queued');
    expect(job).toEqual({ ...request, state: 'queued', version: 1, attempt: 0 });
    expect(await jobs.find(request.id)).toEqual(job);
  });

  it('[Q2] starts one job however often it is asked for', async () => {
    const jobs = store();
    const request = jobRequest();
    await jobs.enqueue(request, plenty);
    await jobs.takeNext('me', 2000);
    const again = await jobs.enqueue({ ...request, source: 'another' }, plenty);
    expect(again).toMatchObject({ outcome: 'known', replaced: [], job: { state: 'judging', source: request.source } });
    expect(await jobs.line()).toEqual([]);
  });

  it('[Q3] replaces the unfinished run of the round by a newer one, and nothing else', async () => {
    const jobs = store();
    const judging = jobRequest();
    const submission = jobRequest({ kind: 'submission' });
    const check = jobRequest({ kind: 'check' });
    const elsewhere = jobRequest({ roundId: otherRound });
    await jobs.enqueue(judging, plenty);
    await jobs.takeNext('me', 2000);
    for (const request of [submission, check, elsewhere]) expect((await jobs.enqueue(request, plenty)).replaced).toEqual([]);
    const { replaced } = await jobs.enqueue(jobRequest({ queuedAt: 3000 }), plenty);
    expect(replaced).toMatchObject([{ id: judging.id, state: 'cancelled', finishedAt: 3000, version: 3 }]);
    expect(await jobs.finish(judging.id, 'me', fullResult, 4000)).toBeUndefined();
  });

  it('[Q4] is full at its capacity, of which a replaced run is not part', async () => {
    const jobs = store();
    await jobs.enqueue(jobRequest({ kind: 'submission' }), 2);
    const run = jobRequest();
    await jobs.enqueue(run, 2);
    expect(await jobs.enqueue(jobRequest({ kind: 'submission' }), 2)).toEqual({ outcome: 'full', replaced: [] });
    expect((await jobs.enqueue(jobRequest(), 2)).replaced).toHaveLength(1);
    expect(await jobs.enqueue(jobRequest({ roundId: otherRound }), 2)).toEqual({ outcome: 'full', replaced: [] });
  });

  it('[Q1] hands out runs and checks before a submission, but at most three', async () => {
    const jobs = store();
    const submission = jobRequest({ kind: 'submission' });
    const checks = [1, 2, 3, 4].map(() => jobRequest({ kind: 'check' }));
    for (const request of [submission, ...checks]) await jobs.enqueue(request, plenty);
    const wanted = [checks[0], checks[1], checks[2], submission, checks[3]].map((request) => request?.id);
    expect(await jobs.line()).toEqual(wanted);
    const taken = [];
    for (const at of [1, 2, 3, 4, 5]) taken.push((await jobs.takeNext('me', at))?.id);
    expect(taken).toEqual(wanted);
    expect(await jobs.takeNext('me', 6)).toBeUndefined();
  });

  it('[Q5] keeps a result, streams of any bytes included', async () => {
    const jobs = store();
    const request = jobRequest();
    await jobs.enqueue(request, plenty);
    expect(await jobs.takeNext('me', 2000)).toMatchObject({ state: 'judging', owner: 'me', attempt: 1, version: 2 });
    const judged = await jobs.finish(request.id, 'me', fullResult, 5000);
    expect(judged).toEqual({ ...request, state: 'judged', version: 3, attempt: 1, finishedAt: 5000, result: fullResult });
    expect(await jobs.find(request.id)).toEqual(judged);
  });

  it('[Q5] takes a result from nobody but who holds the job', async () => {
    const jobs = store();
    const request = jobRequest();
    await jobs.enqueue(request, plenty);
    expect(await jobs.finish(request.id, 'me', fullResult, 1)).toBeUndefined();
    await jobs.takeNext('me', 2);
    expect(await jobs.finish(request.id, 'you', fullResult, 3)).toBeUndefined();
    expect(await jobs.requeue(request.id, 'you')).toBeUndefined();
    expect(await jobs.finish(JobId.parse(newId()), 'me', fullResult, 4)).toBeUndefined();
  });

  it('[Q20] has a result and its event in the round at once, and a check\'s result alone', async () => {
    const { jobs, rounds } = open();
    const [run, check] = [jobRequest({ kind: 'run' }), jobRequest({ kind: 'check', roundId: otherRound })];
    for (const request of [run, check]) await jobs.enqueue(request, plenty);
    await jobs.takeNext('me', 1);
    await jobs.takeNext('me', 2);
    for (const { id } of [run, check]) await jobs.finish(id, 'me', fullResult, 5000);
    await jobs.finish(run.id, 'me', fullResult, 6000);
    const { id: jobId, problemId, language, revision } = run;
    const finished = { type: 'job-finished', v: 2, problemId, jobId, kind: 'run', language, revision, verdict: 'wrong-answer' };
    expect((await rounds.events(run.roundId)).slice(1)).toEqual([{ seq: 2, at: 5000, event: finished }]);
    expect(await rounds.events(otherRound)).toHaveLength(1);
  });

  it('[J52] adds to a judged job what was found after its verdict, and to no other', async () => {
    const jobs = store();
    const request = jobRequest();
    const findings = { diagnostics: [{ severity: 'warning', file: 'solution.go', line: 4, column: 2, message: 'later' }], tookMs: 44.4 } as const;
    await jobs.enqueue(request, plenty);
    expect(await jobs.addFindings(request.id, findings)).toBeUndefined();
    await jobs.takeNext('me', 2000);
    expect(await jobs.addFindings(request.id, findings)).toBeUndefined();
    await jobs.finish(request.id, 'me', fullResult, 5000);
    const later = await jobs.addFindings(request.id, findings);
    expect(later).toMatchObject({ state: 'judged', version: 4, finishedAt: 5000, result: { verdict: fullResult.verdict, cases: fullResult.cases } });
    expect(later?.result.diagnostics).toEqual([...fullResult.diagnostics, ...findings.diagnostics]);
    expect(later?.result.stages).toEqual({ ...fullResult.stages, vet: 44.4 });
    expect(await jobs.find(request.id)).toEqual(later);
  });

  it('[Q6] puts a job back in its place, its attempt counted', async () => {
    const jobs = store();
    const request = jobRequest();
    await jobs.enqueue(request, plenty);
    await jobs.enqueue(jobRequest({ kind: 'check' }), plenty);
    await jobs.takeNext('me', 1);
    expect(await jobs.requeue(request.id, 'me')).toMatchObject({ state: 'queued', attempt: 1, version: 3 });
    expect(await jobs.takeNext('me', 2)).toMatchObject({ id: request.id, attempt: 2 });
  });

  it('[Q6] takes back what dead owners held', async () => {
    const jobs = store();
    const [dead, living] = [jobRequest(), jobRequest({ kind: 'check' })];
    for (const request of [dead, living]) await jobs.enqueue(request, plenty);
    await jobs.takeNext('dead', 1);
    await jobs.takeNext('living', 2);
    expect(await jobs.requeueOrphans(['living'])).toMatchObject([{ id: dead.id, state: 'queued' }]);
    expect(await jobs.find(living.id)).toMatchObject({ state: 'judging', owner: 'living' });
    expect(await jobs.requeueOrphans(['living'])).toEqual([]);
  });

  it('[Q7] cancels what is not finished and leaves the finished as it is', async () => {
    const jobs = store();
    const [queued, judged] = [jobRequest({ kind: 'submission' }), jobRequest()];
    for (const request of [queued, judged]) await jobs.enqueue(request, plenty);
    await jobs.takeNext('me', 1);
    await jobs.finish(judged.id, 'me', fullResult, 2);
    expect(await jobs.cancel(queued.id, 9)).toMatchObject({ state: 'cancelled', finishedAt: 9, version: 2 });
    expect(await jobs.cancel(queued.id, 10)).toMatchObject({ state: 'cancelled', finishedAt: 9, version: 2 });
    expect(await jobs.cancel(judged.id, 11)).toMatchObject({ state: 'judged', version: 3 });
    expect(await jobs.cancel(JobId.parse(newId()), 12)).toBeUndefined();
    expect(await jobs.takeNext('me', 13)).toBeUndefined();
  });

  it('[Q2] lists a sheet\'s jobs, the newest first', async () => {
    const jobs = store();
    const requests = [jobRequest({ kind: 'submission' }), jobRequest({ kind: 'check' }), jobRequest({ kind: 'check', roundId: otherRound }), jobRequest()];
    for (const request of requests) await jobs.enqueue(request, plenty);
    const wanted = [requests[3], requests[1], requests[0]].map((request) => request?.id);
    expect((await jobs.listBySheet(jobRequest().roundId, jobRequest().problemId, 20)).map(({ id }) => id)).toEqual(wanted);
    expect((await jobs.listBySheet(jobRequest().roundId, jobRequest().problemId, 2)).map(({ id }) => id)).toEqual(wanted.slice(0, 2));
  });
}
