import { setTimeout as wait } from 'node:timers/promises';
import type { JudgeView } from '@dayseven/contracts';
import { createJudgeKeeper } from './application/judge-keeper.ts';
import { createJudgeNext } from './application/judge-next.ts';
import { createJudgeWorker } from './application/judge-worker.ts';
import { createCanary } from './application/judging/canary.ts';
import { createJobsInHand } from './application/judging/jobs-in-hand.ts';
import { createLookLater } from './application/judging/look-later.ts';
import { createJudgeProgram } from './application/judging/judge-program.ts';
import { createOwnProgram } from './application/judging/own-program.ts';
import { createRaceProgram } from './application/judging/race-program.ts';
import type { RoundMode } from './application/timed-round/round-mode.ts';
import type { Announcer } from './application/ports/announcer.ts';
import type { Checker } from './application/ports/checker.ts';
import type { Clock } from './application/ports/clock.ts';
import type { JobStore } from './application/ports/job-store.ts';
import type { JudgeMachine, JudgeParts } from './application/ports/judge-machine.ts';
import type { JudgeSetup } from './application/ports/judge-setup.ts';
import type { MachineCatalogue } from './application/ports/machine-catalogue.ts';
import type { ProblemCatalogue } from './application/ports/problem-catalogue.ts';
import type { RunningJobs } from './application/ports/running-jobs.ts';
import { judgedBy } from './judged-by.ts';

export interface JudgeComposition {
  readonly jobs: JobStore;
  readonly catalogue: ProblemCatalogue;
  readonly machines: MachineCatalogue;
  readonly roundMode: RoundMode;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly machine: JudgeMachine;
  readonly setup: JudgeSetup;
  readonly checker: Checker;
  readonly owner: string;
  readonly atOnce: number;
  readonly report: (problem: string, cause: unknown) => void;
}

export interface Judge {
  readonly running: RunningJobs;
  view(): JudgeView;
  wake(): void;
  /** Takes back what dead owners held, then brings the judge up; given parts need no set-up. */
  start(given?: JudgeParts): Promise<void>;
  /** Ends at once: what is being judged goes back in the line, for the next start. */
  stop(): Promise<void>;
}

/** The judge's parts, put together: the machine, who keeps it on, and who works on it. */
export function composeJudge(parts: JudgeComposition): Judge {
  const { jobs, catalogue, announcer, machine, setup, checker, atOnce, report } = parts;
  const inHand = createJobsInHand();
  const judgeProgram = createJudgeProgram({ sandbox: machine, checker });
  const inTime = (ms: number, signal: AbortSignal): Promise<void> => wait(ms, undefined, { signal });
  const lookLater = createLookLater({ jobs, announcer, report, wait: inTime });
  const keeper = createJudgeKeeper({
    setup, machine, announcer, report,
    canary: createCanary(judgeProgram, catalogue),
    onReady: () => worker.wake(),
    wait: inTime,
  });
  const worker = createJudgeWorker({
    judgeNext: createJudgeNext({ ...parts, catalogue: judgedBy(parts), judgeProgram, raceProgram: createRaceProgram({ sandbox: machine }), ownProgram: createOwnProgram({ sandbox: machine }), inHand, lookLater }),
    atOnce, report,
    isOn: () => keeper.isOn(),
    afterFault: () => keeper.look(),
  });

  return {
    running: inHand,
    view: () => keeper.view(),
    wake() {
      worker.wake();
      jobs.waiting().then((waiting) => machine.expect(waiting), (error: unknown) => report('The line could not be looked at.', error));
    },
    async start(given) {
      await jobs.requeueOrphans([]);
      keeper.start(given);
    },
    async stop() {
      const idle = worker.stop();
      const heldByUs = await jobs.requeueOrphans([]);
      heldByUs.forEach((job) => inHand.abort(job.id));
      await keeper.stop();
      await idle;
      await lookLater.stop();
    },
  };
}
