import type { CaseResult } from './job-result.ts';
import type { PlannedCase } from './test-plan.ts';

/** So much of the answers is kept, of one and of all of a job, in bytes as they came. */
export const keptAnswerBytes = { one: 1024 * 1024, all: 2 * 1024 * 1024 } as const;

const tooLarge = 'The answer is too large to be kept.';

export type KeepShown = (result: CaseResult, answerBytes?: number) => CaseResult;

/**
 * Leaves of a job's cases, given in order, what may ever be shown: of the hidden ones only the first that fails tells more than how it went.
 * A program answers as much as it likes, and what is kept is read whenever the job is looked at.
 */
export function keepShown(planned: readonly PlannedCase[]): KeepShown {
  let hiddenFailed = false;
  let left: number = keptAnswerBytes.all;

  function isShown({ index, outcome }: CaseResult): boolean {
    if (planned[index]?.kind !== 'hidden') return true;
    if (outcome === 'accepted' || hiddenFailed) return false;
    hiddenFailed = true;
    return true;
  }

  return function keep(result, answerBytes = 0) {
    const { answer, stdout, stderr, ...told } = result;
    if (!isShown(result)) return told;
    const fits = answerBytes <= Math.min(keptAnswerBytes.one, left);
    if (fits) left -= answerBytes;
    return {
      ...(!fits && { message: tooLarge }), ...told,
      ...(stdout && { stdout }), ...(stderr && { stderr }), ...(answer && fits && { answer }),
    };
  };
}
