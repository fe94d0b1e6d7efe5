import type { JobProgress } from '@dayseven/contracts';
import type { JudgingJob } from '../../domain/job/job.ts';
import type { CaseResult } from '../../domain/judging/job-result.ts';
import type { TestPlan } from '../../domain/judging/test-plan.ts';
import type { JudgedProblem } from '../ports/problem-catalogue.ts';
import type { Mode } from '../views/case-texts.ts';
import { caseView } from '../views/case-view.ts';
import type { JudgingNews } from './judge-program.ts';

export interface InProgress {
  readonly job: JudgingJob;
  readonly problem: JudgedProblem;
  readonly plan: TestPlan;
  readonly mode: Mode;
}

export interface Progress {
  (news: JudgingNews): readonly JobProgress[];
  readonly begun: JobProgress;
}

/** What is told of a job while it is judged. A check tells nothing of its cases: the answer is all there is to it. */
export function progressOf({ job, problem, plan, mode }: InProgress): Progress {
  const common = { id: job.id, roundId: job.roundId, problemId: job.problemId, total: plan.cases.length };
  let hiddenFailed = false;

  function viewOf(result: CaseResult): readonly JobProgress[] {
    const planned = plan.cases[result.index];
    if (!planned || job.kind === 'check' || mode === 'held-back') return [];
    const fails = planned.kind === 'hidden' && result.outcome !== 'accepted';
    const firstFailingHidden = fails && !hiddenFailed;
    hiddenFailed ||= fails;
    return [{ ...common, stage: 'running', case: caseView(planned, result, { problem, mode, firstFailingHidden }) }];
  }

  const told = (news: JudgingNews): readonly JobProgress[] => (news.kind === 'compiled' ? [{ ...common, stage: 'running' }] : viewOf(news.result));
  return Object.assign(told, { begun: { ...common, stage: 'compiling' as const } });
}
