import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobId, ProblemId } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts';
import type { Viewer } from '../../server/src/application/viewer.ts';
import type { House } from '../support/house.ts';
import type { PlannedJob, Step } from './plan-soak.ts';

/** How one job ended, and how often it was said to be judged. */
export interface Ended {
  readonly job: PlannedJob;
  readonly outcome: string;
  readonly timesJudged: number;
  readonly attempts: number;
}

export interface Player {
  /** Every person does its steps, one after the other; settles when all have ended. */
  play(lines: readonly (readonly Step[])[]): Promise<readonly Ended[]>;
}

/** A job that has not ended by then is lost. */
const longestMs = 120_000;

export function createPlayer(house: House): Player {
  const timesJudged = new Map<string, number>();
  const waiting = new Map<string, () => void>();
  house.onJob(({ id, state }) => {
    if (state === 'judged') timesJudged.set(id, (timesJudged.get(id) ?? 0) + 1);
    if (state === 'judged' || state === 'cancelled') waiting.get(id)?.();
  });

  async function ask(viewer: Viewer, planned: PlannedJob): Promise<{ readonly id: JobId; readonly ended: Promise<Ended> }> {
    const { event, language, source } = planned;
    const problemId = ProblemId.parse(planned.problem);
    const jobId = JobId.parse(randomUUID());
    const over = new Promise<void>((resolve) => void waiting.set(jobId, resolve));
    const request = { jobId, roundId: await roundOf(viewer, problemId), problemId, language, revision: 0, source };
    const reply = event === 'run' ? await house.useCases.runSolution(viewer, { ...request, ownCases: [] }) : await house.useCases.submitSolution(viewer, request);
    if (!reply.ok) throw new Error(`${planned.name} was refused: ${reply.refusal.message}`);
    return { id: jobId, ended: endOf(jobId, planned, over) };
  }

  async function endOf(id: JobId, job: PlannedJob, over: Promise<void>): Promise<Ended> {
    const life = new AbortController();
    await Promise.race([over, sleep(longestMs, undefined, { signal: life.signal }).catch(() => undefined)]);
    life.abort();
    waiting.delete(id);
    const stored = await house.jobs.find(id);
    const outcome = stored?.state === 'judged' ? stored.result.verdict.kind : stored?.state === 'cancelled' ? 'cancelled' : 'lost';
    return { job, outcome, timesJudged: timesJudged.get(id) ?? 0, attempts: stored?.attempt ?? 0 };
  }

  async function roundOf(viewer: Viewer, problemId: ProblemId): Promise<RoundId> {
    const round = await house.useCases.openRound(viewer, { problemId });
    if (!round.ok) throw new Error(`a round was refused: ${round.refusal.message}`);
    return round.value.id;
  }

  async function take(viewer: Viewer, step: Step): Promise<readonly Ended[]> {
    if (step.kind === 'replace') {
      const first = await ask(viewer, step.first);
      const second = await ask(viewer, step.second);
      return Promise.all([first.ended, second.ended]);
    }
    const { id, ended } = await ask(viewer, step.job);
    if (step.kind === 'cancel') {
      await sleep(step.afterMs);
      await house.useCases.cancelJob(viewer, { jobId: id });
    }
    return [await ended];
  }

  async function playOne(viewer: Viewer, steps: readonly Step[]): Promise<readonly Ended[]> {
    const all: Ended[] = [];
    for (const step of steps) all.push(...await take(viewer, step));
    return all;
  }

  return {
    async play(lines) {
      const played = await Promise.all(lines.map((steps, i) => playOne(house.person(`person ${i + 1}`), steps)));
      return played.flat();
    },
  };
}
