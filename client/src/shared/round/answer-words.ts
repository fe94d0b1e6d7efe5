import type { PromptAnswer } from '@dayseven/contracts/vocabulary';

/** What was done about something the interviewer asked. */
export function answerWords(answer: PromptAnswer | undefined): string {
  if (answer === undefined) return 'Not answered.';
  return answer === 'said' ? 'Answered aloud.' : 'Put aside.';
}
