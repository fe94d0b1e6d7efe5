import { describe, expect, it, jest } from '@jest/globals';
import { JobId, PersonId, ProblemId, RoundId } from '@dayseven/contracts';
import type { JobKind } from '@dayseven/contracts';
import { createMemoryJobStore } from '../../server/src/adapters/memory/memory-job-store.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createMemoryRoundStore } from '../../server/src/adapters/memory/memory-round-store.ts';
import { resultOfRace } from '../../server/src/domain/judging/race-verdict.ts';
import type { JobResult } from '../../server/src/domain/judging/job-result.ts';
import { createJobsInHand } from '../../server/src/application/judging/jobs-in-hand.ts';
import type { LookLater } from '../../server/src/application/judging/look-later.ts';
import type { JudgeProgram } from '../../server/src/application/judging/judge-program.ts';
import { createJudgeNext } from '../../server/src/application/judge-next.ts';
import type { Announcer } from '../../server/src/application/ports/announcer.ts';
import type { JobsWaiting } from '../../server/src/application/ports/job-store.ts';
import type { Problem } from '../../server/src/application/ports/problem-catalogue.ts';
import type { KeptProgram } from '../../server/src/application/ports/sandbox.ts';
import { SandboxFault } from '../../server/src/application/ports/sandbox.ts';

const accepted: JobResult = { verdict: { kind: 'accepted', message: 'Yes.' }, cases: [{ index: 0, outcome: 'accepted' }], diagnostics: [], stages: {} };
const id = JobId.parse('6a1f0b9e-0000-4000-8000-000000000001');
const roundId = RoundId.parse('6a1f0b9e-0000-4000-8000-000000000002');
const problemId = ProblemId.parse('p');
const personId = PersonId.parse('me');

async function createWorld(judgeProgram: JudgeProgram, kind: JobKind = 'submission') {
  const rounds = createMemoryRoundStore();
  const jobs = createMemoryJobStore(rounds);
  await rounds.openPractice({ id: roundId, personId, kind: 'practice', problems: [problemId], openedAt: 0 }, { type: 'round-opened', v: 1, problemId, language: 'go' });
  const news: string[] = [];
  const results: JobResult[] = [];
  const announcer: Announcer = {
    jobChanged(job) {
      news.push(job.state);
      if (job.state === 'judged') results.push(job.result);
    },
    jobProgress: ({ stage }) => news.push(stage),
    roundChanged: () => news.push('round'),
    draftChanged: () => undefined, boardChanged: () => undefined,
    judgeChanged: () => undefined,
  };
  const sample = { kind: 'sample', category: 'sample', input: { args: [] }, expected: { returned: 1 } };
  const problem = {
    summary: { id: problemId, signature: { kind: 'class', methods: [] } }, comparison: { kind: 'exact' }, cases: async () => [sample], model: async () => ({ language: 'go', source: 'model' }),
    showInput: () => [], showAnswer: () => '',
  } as unknown as Problem;
  const inHand = createJobsInHand();
  const expected: JobsWaiting[] = [];
  let now = 0;
  const begun: KeptProgram[] = [];
  let ways = 0;
  const lookLater: LookLater = { begin: (_job, program) => void begun.push(program), giveWay: () => { ways += 1; }, stop: async () => undefined };
  const judgeNext = createJudgeNext({
    jobs, machine: { expect: (waiting) => void expected.push(waiting) }, inHand, announcer, judgeProgram, raceProgram: async () => resultOfRace({ kind: 'clean', scripts: 1, rounds: 5 }, 5, {}), ownProgram: async (look) => resultOfRace({ kind: 'failed', message: look }, 0, {}), lookLater, owner: 'me', clock: { ...createFakeClock(), now: () => now += 10 }, roundMode: async () => 'practice', report: () => undefined,
    catalogue: { find: (wanted) => (wanted === problemId ? problem : undefined) },
  });
  await jobs.enqueue({ id, personId, roundId, problemId, kind, language: 'go', revision: 3, source: 'mine', ownCases: [], queuedAt: 0 }, 10);
  return { jobs, rounds, news, expected, results, judgeNext, inHand, begun, waysGiven: () => ways };
}

describe('[K61] a race job', () => {
  it('goes another way than a program that is judged, to a result without cases', async () => {
    const { judgeNext, results } = await createWorld(() => Promise.reject(new Error('not asked')), 'race');
    await judgeNext();
    expect(results).toMatchObject([{ verdict: { kind: 'accepted', message: 'No race in 5 rounds of 1 script.' }, cases: [], evidence: { outcome: 'clean', rounds: 5 } }]);
  });
});

describe('[J14] the next job', () => {
  it('is judged, saved and then told, with the round', async () => {
    const world = await createWorld(async (_program, _by, { tell }) => { tell({ kind: 'compiled' }); return accepted; });
    expect(await world.judgeNext()).toBe('finished');
    expect(world.news).toEqual(['judging', 'compiling', 'running', 'judged', 'round']);
    expect(await world.jobs.find(id)).toMatchObject({ state: 'judged', result: accepted });
    expect((await world.rounds.events(roundId)).at(-1)?.event).toEqual(
      { type: 'job-finished', v: 2, problemId, jobId: id, kind: 'submission', language: 'go', revision: 3, verdict: 'accepted' },
    );
    expect(await world.judgeNext()).toBe('nothing');
  });

  it('that is a check runs the model solution and is no event of the round', async () => {
    const sources: string[] = [];
    const world = await createWorld(async ({ source }) => { sources.push(source); return accepted; }, 'check');
    await world.judgeNext();
    expect(sources).toEqual(['model']);
    expect(world.news).not.toContain('round');
  });
});

describe('[J44] the stages of a judged job', () => {
  it('add up to what the person waited, and are told as they are saved', async () => {
    const world = await createWorld(async () => ({ ...accepted, stages: { compile: 4.04, run: 1 } }));
    await world.judgeNext();
    const stages = { queued: 10, compile: 4, run: 1, judge: 5 };
    expect(await world.jobs.find(id)).toMatchObject({ finishedAt: 20, result: { stages } });
    expect(world.results.map((result) => result.stages)).toEqual([stages]);
  });
});

it('[J41] the machine hears what is left in the line when a job is taken, and when none is', async () => {
  const world = await createWorld(async () => accepted);
  await world.jobs.enqueue({ id: JobId.parse('00000000-0000-4000-8000-000000000009'), personId, roundId, problemId, kind: 'submission', language: 'typescript', revision: 3, source: 'mine', ownCases: [], queuedAt: 0 }, 10);
  for (const outcome of ['finished', 'finished', 'nothing']) expect(await world.judgeNext()).toBe(outcome);
  expect(world.expected).toEqual([{ go: 0, typescript: 1 }, { go: 0, typescript: 0 }, { go: 0, typescript: 0 }]);
});

describe('[J15] a fault of the machinery', () => {
  it('puts the job back once, and then says that it is not the program\'s', async () => {
    const world = await createWorld(() => Promise.reject(new SandboxFault('gone')));
    expect(await world.judgeNext()).toBe('faulted');
    expect(await world.jobs.find(id)).toMatchObject({ state: 'queued' });
    expect(await world.judgeNext()).toBe('faulted');
    expect(await world.jobs.find(id)).toMatchObject({ state: 'judged', result: { verdict: { kind: 'internal-error' }, cases: [{ outcome: 'not-run' }] } });
  });

  it('of which the second try succeeds is not seen in the verdict', async () => {
    let tries = 0;
    const world = await createWorld(async () => { if (tries++ === 0) throw new SandboxFault('gone'); return accepted; });
    await world.judgeNext();
    await world.judgeNext();
    expect(await world.jobs.find(id)).toMatchObject({ state: 'judged', result: accepted });
  });

  it('of which nothing can be saved, as on a full disk, leaves the job to be judged as soon as something can', async () => {
    const world = await createWorld(async () => accepted);
    const works = { ...world.jobs };
    const full = () => Promise.reject(new Error('the disk is full'));
    Object.assign(world.jobs, { finish: full, requeue: full });
    expect(await world.judgeNext()).toBe('faulted');
    await expect(world.judgeNext()).rejects.toThrow('the disk is full');
    Object.assign(world.jobs, works);
    expect(await world.judgeNext()).toBe('finished');
    expect(await world.jobs.find(id)).toMatchObject({ state: 'judged', attempt: 2, result: accepted });
  });

  it('that is a bug of ours ends the job at once', async () => {
    const world = await createWorld(() => Promise.reject(new TypeError('bug')));
    expect(await world.judgeNext()).toBe('finished');
    expect(await world.jobs.find(id)).toMatchObject({ state: 'judged', result: { verdict: { kind: 'internal-error' } } });
  });
});

describe('[J52] a program that was judged', () => {
  const warned = { diagnostics: [{ severity: 'warning', file: 'solution.go', line: 1, column: 1, message: 'hm' }], tookMs: 4 } as const;
  const kept = () => ({ look: jest.fn(async () => warned), letGo: jest.fn() });

  it('is looked at when it was accepted, after the verdict was saved and told', async () => {
    const program = kept();
    const world = await createWorld(async (_program, _by, { keep }) => { keep?.(program); return accepted; });
    expect(await world.judgeNext()).toBe('finished');
    expect(world.begun).toEqual([program]);
    expect(world.news).toContain('judged');
    expect(program.letGo).not.toHaveBeenCalled();
  });

  it('is let go when it was not accepted', async () => {
    const program = kept();
    const wrong: JobResult = { ...accepted, verdict: { kind: 'wrong-answer', message: 'No.', caseIndex: 0 } };
    const world = await createWorld(async (_program, _by, { keep }) => { keep?.(program); return wrong; });
    await world.judgeNext();
    expect(world.begun).toEqual([]);
    expect(program.letGo).toHaveBeenCalled();
  });

  it('is let go when judging it fails', async () => {
    const program = kept();
    const world = await createWorld(async (_program, _by, { keep }) => { keep?.(program); throw new SandboxFault('gone'); });
    await world.judgeNext();
    expect(program.letGo).toHaveBeenCalled();
  });

  it('is not kept when it is a check of the model', async () => {
    const asked: boolean[] = [];
    const world = await createWorld(async (_program, _by, { keep }) => { asked.push(keep !== undefined); return accepted; }, 'check');
    await world.judgeNext();
    expect(asked).toEqual([false]);
  });

  it('gives way to the next', async () => {
    const world = await createWorld(async () => accepted);
    await world.judgeNext();
    expect(world.waysGiven()).toBe(1);
    expect(await world.judgeNext()).toBe('nothing');
    expect(world.waysGiven()).toBe(1);
  });
});

it('[J16] a cancelled job is stopped and leaves no result', async () => {
  const world = await createWorld((_program, _by, { signal }) => new Promise((_, reject) => { signal.addEventListener('abort', () => reject(new Error('aborted'))); }));
  const judging = world.judgeNext();
  await new Promise((resolve) => setImmediate(resolve));
  await world.jobs.cancel(id, 9);
  world.inHand.abort(id);
  expect(await judging).toBe('finished');
  expect(await world.jobs.find(id)).toMatchObject({ state: 'cancelled' });
  expect(world.news).not.toContain('judged');
});
