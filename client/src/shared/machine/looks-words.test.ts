import { expect, test } from '@jest/globals';
import type { Evidence, Language } from '@dayseven/contracts/vocabulary';
import { notLookedAt } from './looks-words.ts';

const race: Evidence = { kind: 'race', outcome: 'clean', message: '', rounds: 20, stacks: [] };
const tests: Evidence = { kind: 'own-tests', message: '', tests: [] };
const demo: Evidence = { kind: 'demo', message: '', stdout: '', stderr: '' };

test.each<readonly [Language, readonly Evidence[], string | undefined]>([
  ['go', [demo], 'Neither races nor own tests were looked at.'],
  ['go', [race], 'Own tests were not run.'],
  ['go', [tests], 'Races were not looked at.'],
  ['go', [race, tests], undefined],
  ['typescript', [], 'Own tests were not run.'],
  ['typescript', [demo], 'Own tests were not run.'],
  ['typescript', [tests], undefined],
])('[K67] what was not looked at is said, and in TypeScript races are not spoken of: %s %#', (language, evidence, said) => {
  expect(notLookedAt({ language, evidence: [...evidence] })).toBe(said);
});
