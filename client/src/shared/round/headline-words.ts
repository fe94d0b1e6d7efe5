import type { HeadlineKind } from '@dayseven/contracts/vocabulary';

/** What each headline says, from the worst to the mildest; `at` is the moment of the round it showed. */
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

const fromTheWorst = Object.keys(headlineWords);

/** The worst first. */
export function byWorst(one: { readonly kind: HeadlineKind }, other: { readonly kind: HeadlineKind }): number {
  return fromTheWorst.indexOf(one.kind) - fromTheWorst.indexOf(other.kind);
}
