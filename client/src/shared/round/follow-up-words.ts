import type { PromptAnswer } from '@dayseven/contracts/vocabulary';

/** What became of something asked after an answer. */
export function answerWords(answer: PromptAnswer | undefined): string {
  if (answer === undefined) return '';
  return answer === 'said' ? 'Answered aloud.' : 'Put aside.';
}
