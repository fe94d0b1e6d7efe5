import { randomUUID } from 'node:crypto';
import { JobId, languages } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts';
import { planJob } from '../plan-job.ts';
import type { Problem, ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { JudgeProgram } from './judge-program.ts';

export class CanaryFailed extends Error {
  override readonly name = 'CanaryFailed';
}

/** Judges the model solution of one problem on its samples in every language: a judge that cannot do that is not ready. */
export function createCanary(judgeProgram: JudgeProgram, catalogue: ProblemCatalogue): (signal: AbortSignal) => Promise<void> {
  return async function canary(signal) {
    const first = catalogue.list()[0];
    const problem = first && catalogue.find(first.id);
    if (!problem) return;
    for (const language of languages) await judgeModel(problem, language, signal);
  };

  async function judgeModel(problem: Problem, language: Language, signal: AbortSignal): Promise<void> {
    const plan = await planJob(problem, { kind: 'run', ownCases: [] });
    const { source } = await problem.model(language);
    const program = { id: JobId.parse(randomUUID()), language, source };
    const { verdict } = await judgeProgram(program, { problem, plan }, { tell: () => undefined, signal });
    if (verdict.kind !== 'accepted') throw new CanaryFailed(`its trial in ${language} was not accepted: ${verdict.message}`);
  }
}
