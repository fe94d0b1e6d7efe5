import { setTimeout as sleep } from 'node:timers/promises';
import { sumOf, type Stages } from '../../../server/src/domain/judging/stages.ts';
import type { Way } from '../measure/side-by-side.ts';
import { medianOf } from '../measure/spread.ts';
import type { Stage } from '../result.ts';
import type { Asked, BenchPage, Heard } from './bench-page.ts';

export interface TimedJob {
  readonly heard: Heard;
  /** As the server's result tells them. */
  readonly stages: Stages;
}

/** Judges jobs one after the other and remembers where each one's time went. */
export interface TimedJobs {
  readonly all: TimedJob[];
  way(asked: (round: number) => Asked, figure?: (job: TimedJob) => number): Way;
}

/** The container that was used goes and another is started meanwhile; what is measured next must not pay for that. */
const restMs = 1_000;

export function timeJobs(page: BenchPage): TimedJobs {
  const all: TimedJob[] = [];
  return {
    all,
    way: (asked, figure = ({ heard }) => heard.verdict) => async (round) => {
      const { heard, view } = await page.judge(asked(round));
      const job = { heard, stages: view.result?.stages ?? {} };
      all.push(job);
      await sleep(restMs);
      return figure(job);
    },
  };
}

/** As the server tells them, which add up to what it took from asking to verdict; what is left is the way from the page and back. */
export function stagesOf(jobs: readonly TimedJob[]): readonly Stage[] {
  const names = [...new Set(jobs.flatMap(({ stages }) => Object.keys(stages)))];
  const between = ({ heard, stages }: TimedJob): number => heard.verdict - sumOf(stages);
  return [
    ...names.map((name) => ({ name, ms: medianOf(jobs.map(({ stages }) => stages[name] ?? 0)) })),
    { name: 'socket', ms: medianOf(jobs.map(between)) },
  ];
}

const compilerStages = ['check', 'transform', 'compile', 'link'];

/** What the compiler alone took. */
export function compilerMs({ stages }: TimedJob): number {
  return compilerStages.reduce((sum, name) => sum + (stages[name] ?? 0), 0);
}
