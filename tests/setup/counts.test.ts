import { describe, expect, it } from '@jest/globals';
import { countCheck, countJest, exitCodeOf, sum, totalsLine } from '../../setup/tests/counts.mjs';
import { choose, needsOf, STEPS } from '../../setup/tests/plan.mjs';

const jest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

describe('[U2] the last line of the tests', () => {
  it('adds every step up', () => {
    const total = sum([countCheck(0), countCheck(2), countJest({ ...jest, numPendingTests: 2, numTodoTests: 1 }, 0)]);
    expect(totalsLine(total)).toBe('6 passed, 1 failed, 3 skipped');
  });

  it('counts a suite that did not run as a failure', () => {
    expect(countJest({ ...jest, numRuntimeErrorTestSuites: 2 }, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
  });

  it.each([
    ['left no result', undefined, 0],
    ['ended badly with no failed test', jest, 1],
    ['found no test', { ...jest, numPassedTests: 0 }, 0],
  ])('takes no silence for a pass: a run that %s', (_, result, exitCode) => {
    expect(countJest(result, exitCode).failed).toBe(1);
  });

  it('fails CI for a skipped test and a person only for a failed one', () => {
    expect(exitCodeOf({ passed: 1, failed: 0, skipped: 1 }, true)).toBe(1);
    expect(exitCodeOf({ passed: 1, failed: 0, skipped: 1 }, false)).toBe(0);
    expect(exitCodeOf({ passed: 1, failed: 1, skipped: 0 }, false)).toBe(1);
  });
});

describe('[U2] choosing steps', () => {
  it('keeps the order and says which name it does not know', () => {
    expect(choose(['unit', 'types'])).toMatchObject({ steps: [{ name: 'types' }, { name: 'unit' }] });
    expect(choose(['unit', 'nonsense'])).toEqual({ unknown: 'nonsense' });
    expect(choose([])).toEqual({ steps: STEPS });
  });

  it('makes nothing ready for the plain checks and each thing once for all', () => {
    expect(needsOf(choose(['types', 'lint']).steps)).toEqual([]);
    expect(needsOf(STEPS)).toEqual(['artefacts', 'judge', 'image-packages', 'client', 'chromium']);
  });
});
