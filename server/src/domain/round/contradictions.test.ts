import { describe, expect, it } from '@jest/globals';
import type { ProblemId, Rating } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from './account.ts';
import { contradictionsOf } from './contradictions.ts';

const sheet = (over: Partial<SheetAccount>): SheetAccount => ({ problemId: 'one' as ProblemId, runs: 1, submissions: 1, ownCases: 1, hints: 0, prompts: { shown: 0, said: 0 }, verdict: 'accepted', ...over });
const rated = (bands: Rating['bands']): Rating => ({ bands, line: '' });

describe('contradictions of a rating', () => {
  it.each<[string, Rating['bands'], Partial<SheetAccount>, readonly string[]]>([
    ['correctness is rated well and a problem was rejected', { correctness: 'leaning-hire' }, { verdict: 'wrong-answer' }, ['correctness']],
    ['correctness is rated low', { correctness: 'leaning-no' }, { verdict: 'wrong-answer' }, []],
    ['testing is rated well without an own case', { testing: 'strong-hire' }, { ownCases: 0 }, ['testing']],
    ['complexity is rated well and no costs were said', { complexity: 'leaning-hire' }, {}, ['complexity']],
    ['complexity is rated well and costs were said', { complexity: 'leaning-hire' }, { costs: { time: 'O(n)', space: 'O(1)' } }, []],
    ['complexity is rated well and another time was said than the model takes', { complexity: 'strong-hire' }, { costs: { time: 'O(n^2)', space: 'O(1)' }, saidOtherwise: true }, ['complexity']],
    ['both', { correctness: 'strong-hire', testing: 'strong-hire' }, { ownCases: 0, verdict: 'time-limit' }, ['correctness', 'testing']],
    ['the judge failed', { correctness: 'strong-hire' }, { verdict: 'internal-error' }, []],
    ['nothing was rated', {}, { ownCases: 0, verdict: 'time-limit' }, []],
  ])('[R34] when %s', (_when, bands, over, rows) => {
    expect(contradictionsOf(rated(bands), [sheet(over)])).toEqual(rows);
  });

  it('[R34] one own case on any problem is testing; one rejected problem is not correct', () => {
    const bands = rated({ correctness: 'strong-hire', testing: 'strong-hire' });
    expect(contradictionsOf(bands, [sheet({}), sheet({ ownCases: 0, verdict: 'wrong-answer' })])).toEqual(['correctness']);
    expect(contradictionsOf(undefined, [sheet({ ownCases: 0 })])).toEqual([]);
  });
});
