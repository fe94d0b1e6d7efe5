import type { AccountView } from '@dayseven/contracts';
import { counted } from '../../shared/quantities.ts';
import { clockDigits } from '../../shared/clock-digits.ts';

/** Where the time went on one problem, in sentences built from its log. */
export function whereTimeWent({ runs, submissions, ownCases, hints, costs, prompts, firstRunMs, firstGreenMs, brokenMs, acceptedMs }: AccountView): readonly string[] {
  const sentences = [
    firstRunMs === undefined ? 'It was never run.' : `First run at ${clockDigits(firstRunMs)}.`,
    firstGreenMs !== undefined && `A run passed at ${clockDigits(firstGreenMs)}.`,
    brokenMs !== undefined && `At ${clockDigits(brokenMs)} a run failed again, and none passed after it.`,
    acceptedMs !== undefined && `Accepted at ${clockDigits(acceptedMs)}.`,
    costs !== undefined && `You said: time ${costs.time}, space ${costs.space}.`,
    hints > 0 && `${counted(hints, 'hint')} taken.`,
    prompts.shown > 0 && `${prompts.said} of ${counted(prompts.shown, 'prompt')} answered aloud.`,
    runs + submissions + ownCases > 0 && `${counted(runs, 'run')}, ${counted(submissions, 'submission')}, ${counted(ownCases, 'own case')}.`,
  ];
  return sentences.filter((sentence) => sentence !== false);
}
