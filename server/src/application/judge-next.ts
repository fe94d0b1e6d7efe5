import type { JobId, JobProgress } from '@dayseven/contracts';
import type { Instant } from '../domain/instant.ts';
import type { JobResult } from '../domain/judging/job-result.ts';
import { couldNotJudge } from '../domain/judging/judge-job.ts';
import { stagesOf } from '../domain/judging/stages.ts';
import type { TestPlan } from '../domain/judging/test-plan.ts';
import type { JudgedJob, JudgingJob } from '../domain/job/job.ts';
import type { RoundMode } from './timed-round/round-mode.ts';
import type { JobsInHand } from './judging/jobs-in-hand.ts';
import type { Judged, JudgeProgram, Judging, JudgingNews } from './judging/judge-program.ts';
import type { LookLater } from './judging/look-later.ts';
import type { OwnProgram } from './judging/own-program.ts';
import type { RaceProgram } from './judging/race-program.ts';
import { progressOf } from './judging/progress-of.ts';
import { planJob } from './plan-job.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { JobStore } from './ports/job-store.ts';
import type { JudgeMachine } from './ports/judge-machine.ts';
import type { JudgedProblems } from './ports/problem-catalogue.ts';
import { SandboxFault } from './ports/sandbox.ts';
import type { KeptProgram } from './ports/sandbox.ts';

export interface JudgeNextDeps {
  readonly jobs: JobStore;
  /** Hears what is left in the line. */
  readonly machine: Pick<JudgeMachine, 'expect'>;
  readonly catalogue: JudgedProblems;
  readonly roundMode: RoundMode;
  readonly judgeProgram: JudgeProgram;
  readonly raceProgram: RaceProgram;
  readonly ownProgram: OwnProgram;
  /** Absent where nobody reads warnings. */
  readonly lookLater?: LookLater;
  readonly inHand: JobsInHand;
  readonly announcer: Announcer;
  readonly clock: Clock;
  /** This process among those that may hold jobs. */
  readonly owner: string;
  /** For the log. */
  readonly report: (problem: string, cause: unknown) => void;
}

/** `faulted`: the machinery failed, and whoever asks should look at it before going on. */
export type JudgeNext = () => Promise<'nothing' | 'finished' | 'faulted'>;

interface Taken {
  readonly job: JudgingJob;
  readonly takenAt: Instant;
}

/** How often a job is begun before the judge gives up on it. */
const ATTEMPTS = 2;

export function createJudgeNext(deps: JudgeNextDeps): JudgeNext {
  const { jobs, machine, catalogue, roundMode, judgeProgram, raceProgram, ownProgram, lookLater, inHand, announcer, clock, owner, report } = deps;

  /** Held by us though we are done with them, because nothing could be saved; they go back in the line as soon as something can. */
  const stranded = new Set<JobId>();

  async function putBack(id: JobId): Promise<void> {
    // Taken out first: of two that judge at once only one puts it back, before a third may take it again.
    stranded.delete(id);
    const queued = await jobs.requeue(id, owner).catch((cause: unknown) => {
      stranded.add(id);
      throw cause;
    });
    if (queued) announcer.jobChanged(queued);
  }

  async function finish({ job, takenAt }: Taken, result: JobResult): Promise<JudgedJob | undefined> {
    const judgedAt = clock.now();
    const stages = stagesOf(result.stages, { queuedAt: job.queuedAt, takenAt, judgedAt });
    const judged = await jobs.finish(job.id, owner, { ...result, stages }, judgedAt);
    // Cancelled meanwhile: the result is nobody's.
    if (!judged) return undefined;
    announcer.jobChanged(judged);
    if (job.kind !== 'check') announcer.roundChanged(job.roundId);
    return judged;
  }

  /** Judges, saves and tells; a program that was accepted is then looked at, when nobody waits. */
  async function judgeAndFinish(taken: Taken, by: Judged, signal: AbortSignal): Promise<void> {
    let kept: KeptProgram | undefined;
    try {
      const judged = await finish(taken, await judge(taken.job, by, { signal, keep: (program) => { kept = program; } }));
      if (!kept || !lookLater || judged?.result.verdict.kind !== 'accepted') return;
      lookLater.begin(judged, kept);
      kept = undefined;
    } finally {
      kept?.letGo();
    }
  }

  async function judge(job: JudgingJob, { problem, plan }: Judged, { signal, keep }: Pick<Judging, 'signal' | 'keep'>): Promise<JobResult> {
    const source = job.kind === 'check' ? (await problem.model(job.language)).source : job.source;
    const progress = progressOf({ job, problem, plan, mode: await roundMode(job.roundId) });
    const tell = (news: JudgingNews): void => tellAll(progress(news));
    tellAll([progress.begun]);
    if (job.kind === 'race') return raceProgram(job, { problem, plan }, { signal });
    if (job.kind === 'own-tests' || job.kind === 'demo') return ownProgram(job.kind, job, { by: { problem, plan }, signal });
    return judgeProgram({ id: job.id, language: job.language, source }, { problem, plan }, { tell, signal, ...(keep && lookLater && job.kind !== 'check' && { keep }) });
  }

  function tellAll(list: readonly JobProgress[]): void {
    for (const item of list) announcer.jobProgress(item);
  }

  function notSaved({ id }: JudgingJob, cause: unknown): 'faulted' {
    report(`What came of job ${id} could not be saved.`, cause);
    stranded.add(id);
    return 'faulted';
  }

  async function afterFault(taken: Taken, planned: TestPlan['cases'], cause: unknown): Promise<'finished' | 'faulted'> {
    const { job } = taken;
    report(`Job ${job.id} could not be judged.`, cause);
    const isFault = cause instanceof SandboxFault;
    if (!isFault || job.attempt >= ATTEMPTS) {
      await finish(taken, couldNotJudge(planned, 'The judge failed on this job; it is not your program\'s fault. Try again.'));
      return isFault ? 'faulted' : 'finished';
    }
    await putBack(job.id);
    return 'faulted';
  }

  return async function judgeNext() {
    for (const id of stranded) await putBack(id);
    const takenAt = clock.now();
    const job = await jobs.takeNext(owner, takenAt);
    machine.expect(await jobs.waiting());
    if (!job) return 'nothing';
    const taken = { job, takenAt };
    lookLater?.giveWay();
    announcer.jobChanged(job);

    const signal = inHand.begin(job.id);
    let planned: TestPlan['cases'] = [];
    try {
      const problem = catalogue.find(job.problemId);
      const plan = problem && (await planJob(problem, job));
      planned = plan?.cases ?? [];
      if (plan) await judgeAndFinish(taken, { problem, plan }, signal);
      else await finish(taken, couldNotJudge([], 'The problem is no longer in the catalogue.'));
      return 'finished';
    } catch (error) {
      // Cancelled, or taken back by who stops the server: either way the store knows what is to become of it.
      return signal.aborted ? 'finished' : await afterFault(taken, planned, error).catch((cause: unknown) => notSaved(job, cause));
    } finally {
      inHand.end(job.id);
    }
  };
}
