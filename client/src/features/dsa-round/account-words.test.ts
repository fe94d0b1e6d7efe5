import { describe, expect, it } from '@jest/globals';
import type { ProblemId } from '@dayseven/contracts';
import { whereTimeWent } from './account-words.ts';

const minute = 60_000;
const account = { problemId: 'boot-order' as ProblemId, runs: 3, submissions: 1, ownCases: 0, hints: 0, prompts: { shown: 0, said: 0 } };

describe('where the time went', () => {
  it('[R31] is said in sentences, each only where it is true', () => {
    expect(whereTimeWent({ ...account, firstRunMs: 5 * minute, firstGreenMs: 31.5 * minute, brokenMs: 33 * minute, acceptedMs: 64 * minute })).toEqual([
      'First run at 05:00.', 'A run passed at 31:30.', 'At 33:00 a run failed again, and none passed after it.', 'Accepted at 1:04:00.', '3 runs, 1 submission, 0 own cases.',
    ]);
    expect(whereTimeWent({ ...account, runs: 0, submissions: 0, ownCases: 1 })).toEqual(['It was never run.', '0 runs, 0 submissions, 1 own case.']);
    expect(whereTimeWent({ ...account, hints: 1, costs: { time: 'O(n)', space: 'O(1)' } })).toEqual(['It was never run.', 'You said: time O(n), space O(1).', '1 hint taken.', '3 runs, 1 submission, 0 own cases.']);
    expect(whereTimeWent({ ...account, prompts: { shown: 3, said: 2 } })).toContain('2 of 3 prompts answered aloud.');
    expect(whereTimeWent({ ...account, runs: 0, submissions: 0 })).toEqual(['It was never run.']);
    expect(whereTimeWent({ ...account, firstRunMs: 9 * minute, firstGreenMs: 9 * minute, acceptedMs: 2 * minute }).slice(0, 2)).toEqual(['Accepted at 02:00.', 'First run at 09:00, and it passed.']);
  });

  it('[R62] names each time it was broken, at which case where that is known, and until when', () => {
    const broken = { ...account, firstRunMs: minute, firstGreenMs: 2 * minute, brokenMs: 9 * minute };
    expect(whereTimeWent(broken, [{ fromMs: 3 * minute, untilMs: 8 * minute, verdict: 'wrong-answer', at: 'Sample 2' }, { fromMs: 9 * minute, verdict: 'compile-error' }]).slice(2, -1)).toEqual([
      'At 03:00 a run failed again (wrong answer at Sample 2); one passed at 08:00.', 'At 09:00 a run failed again (compile error); none passed after it.',
    ]);
  });
});
