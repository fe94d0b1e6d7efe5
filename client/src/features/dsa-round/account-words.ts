import type { AccountView, HeadlineKind } from '@dayseven/contracts';
import { counted } from '../../shared/quantities.ts';
import { clockDigits } from '../../shared/clock-digits.ts';

/** What each headline says; `at` is the moment of the round it showed. */
export const headlineWords: Readonly<Record<HeadlineKind, { readonly title: string; readonly advice: string; readonly at: string }>> = {
  'nothing-works': {
    title: 'No working solution at the end',
    advice: 'Get the simplest thing that passes one sample running first, then make it right and fast.',
    at: 'First run at',
  },
  'worked-then-broken': {
    title: 'It passed its samples and was broken by a later edit',
    advice: 'Submit as soon as the samples pass: a better earlier submission always stands.',
    at: 'Broken at',
  },
  'hidden-case-fails': {
    title: 'The samples passed, a hidden case did not',
    advice: 'Before you submit, try the empty, the smallest, the largest and the repeated input.',
    at: 'Samples passed at',
  },
  'costs-unsaid': {
    title: 'Accepted, but what it costs was never said',
    advice: 'Say time and space, and why, before anybody asks.',
    at: 'Accepted at',
  },
  'no-own-case': {
    title: 'Accepted, without a case of your own',
    advice: 'Interviewers ask how you would test it: write one edge case before you submit.',
    at: 'Accepted at',
  },
  'hints-needed': {
    title: 'Accepted with hints',
    advice: 'Solve its like again in a few days, without one.',
    at: 'Accepted at',
  },
  'nothing-to-fix': { title: 'Nothing in the verdicts', advice: 'Look at how long each problem took.', at: 'At' },
};

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
