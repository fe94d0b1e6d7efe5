import { limits, type CaseView, type Evidence, type JobResultView, type JobView, type Verdict, type VerdictKind } from '@dayseven/contracts';
import type { Job } from '../../domain/job/job.ts';
import type { JobResult } from '../../domain/judging/job-result.ts';
import type { TestPlan } from '../../domain/judging/test-plan.ts';
import { isOfPlan } from '../plan-print.ts';
import type { JudgedProblem } from '../ports/problem-catalogue.ts';
import { caseView } from './case-view.ts';
import { firstFailingHidden, type Mode } from './case-texts.ts';
import { shownText } from './shown-text.ts';

export interface JobSight {
  readonly mode: Mode;
  /** How many jobs stand before a queued one. */
  readonly position?: number;
  /** Absent when the problem is no longer in the catalogue: the verdict stays, the cases go. */
  readonly judgedBy?: JudgedBy;
}

interface JudgedBy {
  readonly problem: JudgedProblem;
  readonly plan: TestPlan;
}

/** A job as a viewer may see it. */
export function jobView(job: Job, sight: JobSight): JobView {
  const { id, roundId, problemId, kind, language, revision, version, state, queuedAt } = job;
  return {
    id, roundId, problemId, kind, language, revision, version, state, queuedAt,
    ...(state === 'queued' && sight.position !== undefined && { position: sight.position }),
    ...((job.state === 'judged' || job.state === 'cancelled') && { finishedAt: job.finishedAt }),
    ...(job.state === 'judged' && sight.mode !== 'held-back' && (kind === 'check' ? checked(job.result, sight) : { result: resultView(job.result, sight) })),
  };
}

function resultView(result: JobResult, { judgedBy, ...rest }: JobSight): JobResultView {
  const isChanged = judgedBy !== undefined && !isOfPlan(result, judgedBy.plan);
  // A result must not be shown as that of other cases than those that were judged.
  const sight: JobSight = isChanged || !judgedBy ? rest : { ...rest, judgedBy };
  return {
    verdict: shownVerdict(result, sight),
    cases: caseViews(result, sight),
    ...(isChanged && { casesChanged: true }),
    passed: result.cases.filter(({ outcome }) => outcome === 'accepted' || outcome === 'answered').length,
    total: result.cases.length,
    diagnostics: result.diagnostics.slice(0, limits.diagnostics),
    ...measures(result, sight),
    ...(result.evidence && { evidence: shownEvidence(result, result.evidence, sight.mode) }),
  };
}

/** What the run as a whole took, of which hidden cases are a part: in Strict it would tell of them. */
function measures({ cases, peakMemoryBytes, stages }: JobResult, { mode, judgedBy }: JobSight): Pick<JobResultView, 'cpuMs' | 'peakMemoryBytes' | 'stages'> {
  const isOpen = mode === 'practice' || (judgedBy?.plan.cases.every(({ kind }) => kind !== 'hidden') ?? false);
  if (!isOpen) return { stages: {} };
  const times = cases.flatMap(({ cpuMs }) => cpuMs ?? []);
  return { ...(times.length > 0 && { cpuMs: Math.max(...times) }), ...(peakMemoryBytes !== undefined && { peakMemoryBytes }), stages };
}

/** None when the problem, or what was judged of it, is not there. */
function caseViews({ cases }: JobResult, { mode, judgedBy }: JobSight): CaseView[] {
  if (!judgedBy) return [];
  const { problem, plan } = judgedBy;
  const first = firstFailingHidden(plan.cases, cases);
  return cases.flatMap((result, index) => {
    const planned = plan.cases[index];
    return planned ? caseView(planned, result, { problem, mode, firstFailingHidden: index === first }) : [];
  });
}

/** A message can quote what the program printed on a hidden case, so in Strict it gives way to the kind of verdict. */
function shownVerdict(result: JobResult, { mode, judgedBy }: JobSight): Verdict {
  const { verdict, evidence } = result;
  if (evidence) return { ...verdict, message: shownEvidence(result, evidence, mode).message };
  const onOpenCase = verdict.caseIndex !== undefined && (judgedBy?.plan.cases[verdict.caseIndex]?.kind ?? 'hidden') !== 'hidden';
  if (mode === 'practice' || verdict.caseIndex === undefined || onOpenCase) return verdict;
  return { ...verdict, message: `${inWords[verdict.kind]} on a hidden case.` };
}

/** A program that knows a hidden script can print a race at whichever of its lines it likes, and so tell of it: in Strict only that something was found there is told. */
function shownEvidence({ isBeforeHidden }: JobResult, evidence: Evidence, mode: Mode): Evidence {
  if (evidence.kind !== 'race' || evidence.outcome === 'clean' || mode === 'practice' || isBeforeHidden) return evidence;
  return { ...evidence, message: onHiddenScript[evidence.outcome], stacks: [] };
}

const onHiddenScript = {
  race: 'A race was found in a hidden script. Its places are shown after the round.',
  leak: 'A goroutine is left at the end of a hidden script. Its place is shown after the round.',
  deadlock: 'Everybody waits for ever in a hidden script. The places are shown after the round.',
  failed: 'The program failed while the calls of a hidden script were made at once. Its words are shown after the round.',
} as const;

/** The model solution's answer and nothing else of its run: no output, no message, no stack. */
function checked(result: JobResult, { mode, judgedBy }: JobSight): Partial<JobView> {
  const answer = result.cases[0]?.answer;
  const { kind } = result.verdict;
  const verdict = { kind, message: answer ? 'The model solution answered.' : 'The model solution gave no answer to this case.' };
  const nothing = { cases: [], passed: 0, total: 0, diagnostics: [], stages: {} };
  if (mode === 'strict' || !answer || !judgedBy) return { result: { verdict, ...nothing } };
  return { result: { verdict, ...nothing }, expected: shownText(judgedBy.problem.showAnswer(answer)) };
}

const inWords: Readonly<Record<VerdictKind, string>> = {
  accepted: 'Accepted',
  'wrong-answer': 'Wrong answer',
  'compile-error': 'Compile error',
  'runtime-error': 'Runtime error',
  'time-limit': 'Time limit exceeded',
  'memory-limit': 'Memory limit exceeded',
  'output-limit': 'Output limit exceeded',
  'protocol-error': 'No proper answer',
  'internal-error': 'Our own failure',
};
