import { randomUUID } from 'node:crypto';
import { createCheckRunner, defaultMemoryMb } from '@dayseven/problems';
import type { Catalogue } from '@dayseven/problems';
import { JobId, PersonId, RoundId } from '@dayseven/contracts';
import type { JobKind, JobView, Language } from '@dayseven/contracts';
import { createCatalogueChecker } from '../adapters/checker/catalogue-checker.ts';
import { createDockerSandbox } from '../adapters/docker/docker-sandbox.ts';
import { givenParts } from '../adapters/judge-setup/given-parts.ts';
import { createMemoryJobStore } from '../adapters/memory/memory-job-store.ts';
import { createMemoryRoundStore } from '../adapters/memory/memory-round-store.ts';
import { createSystemClock } from '../adapters/system/system-clock.ts';
import { createRoundMode } from '../application/dsa/round-mode.ts';
import { createJudgeNext } from '../application/judge-next.ts';
import { createJobsInHand } from '../application/judging/jobs-in-hand.ts';
import { createJudgeProgram } from '../application/judging/judge-program.ts';
import type { Announcer } from '../application/ports/announcer.ts';
import type { Problem } from '../application/ports/problem-catalogue.ts';
import { createShowJobs } from '../application/show-jobs.ts';
import { readConfig } from '../config.ts';
import { CouldNot } from './could-not.ts';

export interface ToJudge {
  readonly problem: Problem;
  readonly kind: JobKind;
  readonly language: Language;
  readonly source: string;
}

/** A judge for one process: the server's own way from the queue to the view, with stores that end with it. */
export interface OpenJudge {
  judge(what: ToJudge): Promise<JobView>;
  close(): Promise<void>;
}

/** How many started containers wait for each language; none for a language that is not asked for. */
export type ReadyContainers = Readonly<Record<Language, number>>;

const nobody: Announcer = {
  jobChanged: () => undefined,
  jobProgress: () => undefined,
  roundChanged: () => undefined,
  draftChanged: () => undefined,
  judgeChanged: () => undefined,
};

/** @throws CouldNot without an engine, CannotStart when the environment is wrong, SandboxFault when it does not do what it is asked. */
export async function openJudge(catalogue: Catalogue, ready: ReadyContainers): Promise<OpenJudge> {
  const parts = givenParts(process.env);
  if (!parts) throw new CouldNot('There is no judge: start this through npm, which makes it ready.');
  const sandbox = createDockerSandbox({ ready, startsAtOnce: 2, compilers: 2, memoryMb: defaultMemoryMb, ...readConfig(process.env).sandbox });
  const reservation = await sandbox.switchOn(parts, new AbortController().signal);
  if (reservation !== undefined) process.stderr.write(`For tests only: ${reservation}\n`);

  const runner = createCheckRunner();
  const [rounds, clock] = [createMemoryRoundStore(), createSystemClock()];
  const jobs = createMemoryJobStore(rounds);
  const roundMode = createRoundMode(rounds);
  const judgeNext = createJudgeNext({
    jobs, machine: sandbox, catalogue, roundMode, clock, announcer: nobody, owner: 'command-line', inHand: createJobsInHand(),
    judgeProgram: createJudgeProgram({ sandbox, checker: createCatalogueChecker(catalogue, runner) }),
    report: (problem, cause) => process.stderr.write(`${problem} ${cause instanceof Error ? cause.message : String(cause)}\n`),
  });
  const showJobs = createShowJobs({ jobs, catalogue, roundMode });
  const personId = PersonId.parse('command-line');

  async function judge({ problem, kind, language, source }: ToJudge): Promise<JobView> {
    const id = JobId.parse(randomUUID());
    const problemId = problem.summary.id;
    const queuedAt = clock.now();
    const opened = { type: 'round-opened', v: 1, problemId, language } as const;
    const round = await rounds.openPractice({ id: RoundId.parse(randomUUID()), personId, kind: 'practice', problems: [problemId], openedAt: queuedAt }, opened);
    await jobs.enqueue({ id, personId, roundId: round.id, problemId, kind, language, revision: 0, source, ownCases: [], queuedAt }, Infinity);
    for (;;) {
      const job = await jobs.find(id);
      if (job?.state === 'judged' || job?.state === 'cancelled') return showJobs.one(job);
      // The next in line may be another call's: each ends when its own is done.
      if (await judgeNext() === 'nothing') await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  return {
    judge,
    async close() {
      await Promise.all([sandbox.switchOff(), runner.close()]);
    },
  };
}
