import { setTimeout as sleep } from 'node:timers/promises';
import type { Way } from '../measure/side-by-side.ts';
import { medianOf } from '../measure/spread.ts';
import type { Stage } from '../result.ts';
import type { Asked, BenchPage, Heard } from './bench-page.ts';

export interface TimedJob {
  readonly heard: Heard;
  /** As the server's result tells them. */
  readonly stages: Readonly<Record<string, number>>;
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

/** From the page's own clock, so that they add up to the whole; then what the server says of the same time. */
export function stagesOf(jobs: readonly TimedJob[]): readonly Stage[] {
  const median = (name: string, figure: (job: TimedJob) => number): Stage => ({ name, ms: medianOf(jobs.map(figure)) });
  const names = [...new Set(jobs.flatMap(({ stages }) => Object.keys(stages)))];
  return [
    median('asked to begun', ({ heard }) => heard.begun),
    median('begun to compiled', ({ heard }) => heard.compiled - heard.begun),
    median('compiled to first case', ({ heard }) => heard.firstCase - heard.compiled),
    median('first to last case', ({ heard }) => heard.lastCase - heard.firstCase),
    median('last case to verdict', ({ heard }) => heard.verdict - heard.lastCase),
    ...names.map((name) => median(`server: ${name}`, ({ stages }) => stages[name] ?? 0)),
  ];
}

const compilerStages = ['check', 'compile', 'link', 'transform'];

/** What the compiler alone took. */
export function compilerMs({ stages }: TimedJob): number {
  return compilerStages.reduce((sum, name) => sum + (stages[name] ?? 0), 0);
}
