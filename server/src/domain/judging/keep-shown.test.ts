import { describe, expect, it } from '@jest/globals';
import { caseResult } from '../../../../tests/support/judged.ts';
import { keepShown, keptAnswerBytes } from './keep-shown.ts';
import type { PlannedCase } from './test-plan.ts';

const common = { input: { args: [] }, expected: { returned: 1 } };
const sample: PlannedCase = { kind: 'sample', label: 'Sample 1', ...common };
const hidden: PlannedCase = { kind: 'hidden', label: 'Hidden 1', category: 'large', ...common };

describe('[J56] of a job is kept', () => {
  it('all of open cases, and of the hidden ones only the first that fails', () => {
    const keep = keepShown([sample, hidden, hidden, hidden]);
    const results = [caseResult(0, 'accepted'), caseResult(1, 'accepted'), caseResult(2, 'wrong-answer'), caseResult(3, 'runtime-error')];
    const kept = results.map((result) => keep(result, 10));
    expect([kept[0], kept[2]]).toEqual([results[0], results[2]]);
    for (const index of [1, 3]) expect(Object.keys(kept[index]!)).toEqual(['index', 'outcome', 'line', 'cpuMs', 'wallMs', 'message']);
  });

  it('no answer that is too large, which says so where nothing else is said', () => {
    const keep = keepShown([sample, sample]);
    expect(keep({ index: 0, outcome: 'answered', answer: { returned: 1 } }, keptAnswerBytes.one + 1)).toEqual({ index: 0, outcome: 'answered', message: 'The answer is too large to be kept.' });
    const kept = keep(caseResult(1, 'wrong-answer'), keptAnswerBytes.one + 1);
    expect(kept).not.toHaveProperty('answer');
    expect(kept.message).toBe('message-of-1');
  });

  it('no more of all answers together than has room', () => {
    const keep = keepShown([sample, sample, sample]);
    expect([0, 1, 2].map((index) => 'answer' in keep(caseResult(index, 'accepted'), keptAnswerBytes.one))).toEqual([true, true, false]);
  });
});
