import { randomUUID } from 'node:crypto';
import { createCheckRunner } from '@dayseven/problems';
import type { Catalogue } from '@dayseven/problems';
import { JobId, PersonId, RoundId } from '@dayseven/contracts';
import type { JobKind, JobView, Language } from '@dayseven/contracts';
import { createCatalogueChecker } from '../adapters/checker/catalogue-checker.ts';
import { createMemoryJobStore } from '../adapters/memory/memory-job-store.ts';
import { createMemoryRoundStore } from '../adapters/memory/memory-round-store.ts';
import { createSystemClock } from '../adapters/system/system-clock.ts';
import { createRoundMode } from '../application/timed-round/round-mode.ts';
import { createJudgeNext } from '../application/judge-next.ts';
import { createJobsInHand } from '../application/judging/jobs-in-hand.ts';
import { createJudgeProgram } from '../application/judging/judge-program.ts';
import { createOwnProgram } from '../application/judging/own-program.ts';
import { createRaceProgram } from '../application/judging/race-program.ts';
import type { Announcer } from '../application/ports/announcer.ts';
import type { JudgeMachine } from '../application/ports/judge-machine.ts';
import type { JudgedProblem, JudgedProblems } from '../application/ports/problem-catalogue.ts';
import { createShowJobs } from '../application/show-jobs.ts';

export interface ToJudge {
  readonly problem: JudgedProblem;
  readonly kind: JobKind;
  readonly language: Language;
  readonly source: string;
}

/** A judge for one process: the server's own way from the queue to the view, with stores that end with it. */
export interface OpenJudge {
  judge(what: ToJudge): Promise<JobView>;
  close(): Promise<void>;
}

const nobody: Announcer = {
  jobChanged: () => undefined,
  jobProgress: () => undefined,
  roundChanged: () => undefined,
  draftChanged: () => undefined, boardChanged: () => undefined,
  judgeChanged: () => undefined,
};

/** Judges in a sandbox that is on; closing the judge switches it off. */
export function openJudge(catalogue: Catalogue, sandbox: JudgeMachine, machines?: JudgedProblems): OpenJudge {
  const runner = createCheckRunner();
  const judged: JudgedProblems = { find: (id) => catalogue.find(id) ?? machines?.find(id) };
  const [rounds, clock] = [createMemoryRoundStore(), createSystemClock()];
  const jobs = createMemoryJobStore(rounds);
  const roundMode = createRoundMode({ rounds, isHeldBack: async () => false });
  const judgeNext = createJudgeNext({
    jobs, machine: sandbox, catalogue: judged, roundMode, clock, announcer: nobody, owner: 'command-line', inHand: createJobsInHand(),
    judgeProgram: createJudgeProgram({ sandbox, checker: createCatalogueChecker(catalogue, runner) }),
    raceProgram: createRaceProgram({ sandbox }),
    ownProgram: createOwnProgram({ sandbox }),
    report: (problem, cause) => process.stderr.write(`${problem} ${cause instanceof Error ? cause.message : String(cause)}\n`),
  });
  const showJobs = createShowJobs({ jobs, catalogue: judged, roundMode });
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
