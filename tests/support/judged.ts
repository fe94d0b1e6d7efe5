import type { CaseOutcome } from '@dayseven/contracts';
import type { JudgedJob } from '../../server/src/domain/job/job.ts';
import type { CaseResult, JobResult } from '../../server/src/domain/judging/job-result.ts';
import { jobRequest } from './jobs.ts';

const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text), cut: false });

/** A case's result in which every text names the case it is of. */
export function caseResult(index: number, outcome: CaseOutcome): CaseResult {
  if (outcome === 'not-run') return { index, outcome };
  return {
    index, outcome, line: 7, cpuMs: 1, wallMs: 2,
    message: `message-of-${index}`,
    answer: { returned: `answer-of-${index}` },
    stdout: bytes(`stdout-of-${index}`),
    stderr: bytes(`stderr-of-${index}`),
  };
}

export function judgedJob(outcomes: readonly CaseOutcome[], over: Partial<JudgedJob> = {}): JudgedJob {
  const failing = outcomes.findIndex((outcome) => outcome !== 'accepted' && outcome !== 'answered');
  const result: JobResult = {
    verdict: failing < 0 ? { kind: 'accepted', message: 'Accepted.' } : { kind: 'wrong-answer', message: `verdict-on-${failing}`, caseIndex: failing },
    cases: outcomes.map((outcome, index) => caseResult(index, outcome)),
    diagnostics: [],
    stages: {},
  };
  return { ...jobRequest({ kind: 'submission', ownCases: [] }), version: 3, attempt: 1, state: 'judged', finishedAt: 9, result, ...over };
}
