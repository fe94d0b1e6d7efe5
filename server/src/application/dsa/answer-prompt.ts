import type { AnswerPrompt, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { createSheetChange, type ChangeDeps } from '../change-sheet.ts';
import { refuse, type UseCase } from '../refusal.ts';

/** Notes that a prompt was answered aloud or put aside; the first answer counts. */
export function createAnswerPrompt(deps: ChangeDeps): UseCase<AnswerPrompt, RoundView> {
  return createSheetChange<AnswerPrompt>(deps, ({ prompts }, { problemId, kind, answer }) => {
    const prompt = prompts.find((one) => one.kind === kind);
    if (!prompt) return refuse('invalid-request', 'The interviewer has not said that.');
    return ok(prompt.answer === undefined ? { type: 'prompt-answered', v: 1, problemId, kind, answer } : undefined);
  });
}
