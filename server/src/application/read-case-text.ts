import { limits, type ReadCaseText, type ShownText } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import type { JudgedJob } from '../domain/job/job.ts';
import type { RoundMode } from './timed-round/round-mode.ts';
import { findOwnJob } from './find-own.ts';
import { planJob } from './plan-job.ts';
import { isOfPlan } from './plan-print.ts';
import type { JobStore } from './ports/job-store.ts';
import type { JudgedProblem, JudgedProblems } from './ports/problem-catalogue.ts';
import { refuse, type UseCase } from './refusal.ts';
import { caseTexts, firstFailingHidden, type CaseTexts, type Mode } from './views/case-texts.ts';
import { shownText } from './views/shown-text.ts';

interface Deps {
  readonly jobs: JobStore;
  readonly catalogue: JudgedProblems;
  readonly roundMode: RoundMode;
}

type Part = ReadCaseText['part'];

/** A value is read whole up to this; more would not help anyone and weighs on the page. */
const mostValueBytes = 1024 * 1024;

/** The whole of a text that a view cut short; what a view does not show is not read either. */
export function createReadCaseText({ jobs, catalogue, roundMode }: Deps): UseCase<ReadCaseText, ShownText> {
  return async function readCaseText(viewer, { jobId, caseIndex, part }) {
    const found = await findOwnJob(jobs, viewer, jobId);
    if (!found.ok) return found;
    const job = found.value;
    if (job.state !== 'judged' || job.kind === 'check') return notThere;
    const problem = catalogue.find(job.problemId);
    if (!problem) return refuse('problem-not-found');
    const texts = await visibleTexts({ problem, mode: await roundMode(job.roundId) }, job, caseIndex);
    const text = texts && partOf(texts, part);
    return text === undefined ? notThere : ok(shownText(text, part === 'stdout' || part === 'stderr' ? limits.shownOutputBytes : mostValueBytes));
  };
}

const notThere = refuse('invalid-request', 'There is nothing more to show of this case.');

interface Seen {
  readonly problem: JudgedProblem;
  readonly mode: Mode;
}

async function visibleTexts({ problem, mode }: Seen, job: JudgedJob, caseIndex: number): Promise<CaseTexts | undefined> {
  const plan = await planJob(problem, job);
  const { cases } = plan;
  const planned = cases[caseIndex];
  const result = job.result.cases[caseIndex];
  if (!planned || !result || !isOfPlan(job.result, plan)) return undefined;
  const first = firstFailingHidden(cases, job.result.cases);
  return caseTexts(planned, result, { problem, mode, firstFailingHidden: first === caseIndex });
}

function partOf(texts: CaseTexts, part: Part): string | undefined {
  return part === 'input' ? texts.input.map(({ name, text }) => `${name} = ${text}`).join('\n') : texts[part];
}
