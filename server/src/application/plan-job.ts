import type { CaseInput } from '@dayseven/contracts';
import type { JobRequest } from '../domain/job/job.ts';
import { blocksOf } from '../domain/judging/answer-types.ts';
import type { PlannedCase, TestPlan } from '../domain/judging/test-plan.ts';
import type { CatalogueCase, JudgedProblem } from './ports/problem-catalogue.ts';

/** What a job is judged against: a run the samples and own cases, a submission all cases, a check its one own case, a race all scripts that call at once, own tests and a demo nothing. */
export async function planJob(problem: JudgedProblem, job: Pick<JobRequest, 'kind' | 'ownCases'>): Promise<TestPlan> {
  const own = job.ownCases.map(ownCase);
  if (job.kind === 'own-tests' || job.kind === 'demo') return { comparison: problem.comparison, cases: [] };
  if (job.kind === 'check') return { comparison: problem.comparison, cases: own };
  const all = await problem.cases();
  const samples = all.filter((known) => known.kind === 'sample').map(sample);
  if (job.kind === 'run') return { comparison: problem.comparison, cases: [...samples, ...own] };
  const hidden = all.filter((known) => known.kind === 'hidden').map(hiddenCase);
  const whole = [...samples, ...hidden];
  return { comparison: problem.comparison, cases: job.kind === 'race' ? whole.filter((one) => callsAtOnce(problem, one)) : whole };
}

/** Whether a race run of it has anything to play; a first level may call nothing at once yet. */
export async function hasRaceRun(problem: JudgedProblem): Promise<boolean> {
  return (await planJob(problem, { kind: 'race', ownCases: [] })).cases.length > 0;
}

function callsAtOnce({ summary }: JudgedProblem, { input }: PlannedCase): boolean {
  return 'operations' in input && blocksOf(summary.signature, input.operations).length > 0;
}

function sample({ input, expected, level }: CatalogueCase, index: number): PlannedCase {
  return { kind: 'sample', label: `Sample ${index + 1}`, input, expected, ...(level !== undefined && { level }) };
}

function hiddenCase({ category, input, expected, level }: CatalogueCase, index: number): PlannedCase {
  return { kind: 'hidden', label: `Hidden ${index + 1}`, category, input, expected, ...(level !== undefined && { level }) };
}

function ownCase(input: CaseInput, index: number): PlannedCase {
  return { kind: 'own', label: `Your case ${index + 1}`, input };
}
