import { expect, test } from '@jest/globals';
import { markWords } from './mark-words.ts';

test.each([
  ['a run by its verdict', { kind: 'run', verdict: 'wrong-answer' }, 'Run: Wrong answer'],
  ['what was said, by who said it', { kind: 'probe', text: 'Why a map?' }, 'Interviewer: Why a map?'],
  ['a level by what was said of it', { kind: 'level', text: 'Level 2 is open.' }, 'Level 2 is open.'],
  ['a look that found nothing', { kind: 'race', verdict: 'accepted' }, 'Look for races: no race was seen'],
  ['a look that found something', { kind: 'own-tests', verdict: 'runtime-error' }, 'Own tests: Runtime error'],
] as const)('[K87] tells %s', (_what, mark, words) => {
  expect(markWords({ atMs: 0, ...mark })).toBe(words);
});
