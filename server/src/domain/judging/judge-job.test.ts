import { describe, expect, it } from '@jest/globals';
import type { CaseOutcome } from '@dayseven/contracts/vocabulary';
import { couldNotJudge, judgeJob } from './judge-job.ts';
import type { CompileObservation, Observation } from './observation.ts';
import type { PlannedCase } from './test-plan.ts';

const planned = (count: number): PlannedCase[] =>
  Array.from({ length: count }, (_, index) => ({ label: `Sample ${index + 1}`, kind: 'sample', input: { args: [] }, expected: {} }));
const compiled: CompileObservation = { kind: 'compiled', diagnostics: [] };
const observed = (change: Partial<Observation> = {}): Observation =>
  ({ compile: compiled, cases: [], oomKills: 0, peakMemoryBytes: 0, stages: { run: 1 }, ...change });
const outcomes = (...list: CaseOutcome[]) => list.map((outcome, index) => ({ index, outcome }));

describe('[J6] the verdict is that of the first failing case in order', () => {
  it.each<[CaseOutcome[], string, number | undefined]>([
    [['accepted', 'accepted', 'accepted'], 'accepted', undefined],
    [['accepted', 'answered', 'answered'], 'accepted', undefined],
    [['accepted', 'wrong-answer', 'time-limit'], 'wrong-answer', 1],
    [['runtime-error', 'wrong-answer', 'accepted'], 'runtime-error', 0],
    [['accepted', 'accepted', 'time-limit'], 'time-limit', 2],
    [['accepted', 'memory-limit'], 'memory-limit', 1],
    [['accepted', 'output-limit'], 'output-limit', 1],
    [['accepted', 'protocol-error'], 'protocol-error', 1],
    [['internal-error', 'wrong-answer', 'accepted'], 'internal-error', 0],
  ])('%j: %s', (list, kind, caseIndex) => {
    const { verdict } = judgeJob(planned(3), observed(), outcomes(...list));
    expect(verdict.kind).toBe(kind);
    expect(verdict.caseIndex).toBe(caseIndex);
  });
});

describe('[J7] silence is never a pass', () => {
  it('a case without a result is not run, and the job an internal error', () => {
    const result = judgeJob(planned(2), observed(), outcomes('accepted'));
    expect(result.cases).toEqual([{ index: 0, outcome: 'accepted' }, { index: 1, outcome: 'not-run' }]);
    expect(result.verdict).toMatchObject({ kind: 'internal-error', caseIndex: 1 });
  });

  it('a result for a case that was not planned counts for nothing', () => {
    expect(judgeJob(planned(1), observed(), [{ index: 7, outcome: 'accepted' }]).verdict.kind).toBe('internal-error');
  });

  it('no case at all is an internal error', () => {
    expect(judgeJob([], observed(), []).verdict.kind).toBe('internal-error');
  });

  it('what could not be judged has every case not run', () => {
    expect(couldNotJudge(planned(1), 'The engine is gone.')).toMatchObject({
      verdict: { kind: 'internal-error', message: 'The engine is gone.' }, cases: [{ index: 0, outcome: 'not-run' }],
    });
  });
});

describe('[J8] a program that does not compile is a compile error, whatever else is known', () => {
  it.each([
    ['errors', 'Line 4: undefined: x'],
    ['time', 'The program took too long to compile.'],
    ['memory', 'The program needed too much memory to compile.'],
    ['output', 'The compiler said more than can be shown.'],
    ['crash', 'The compiler gave up on this program.'],
  ] as const)('%s: %s', (because, message) => {
    const diagnostics = [
      { severity: 'warning', file: 'solution.go', line: 1, column: 1, message: 'hm' },
      { severity: 'error', file: 'solution.go', line: 4, column: 2, message: 'undefined: x' },
    ] as const;
    const result = judgeJob(planned(1), observed({ compile: { kind: 'refused', because, diagnostics }, oomKills: 1 }), []);
    expect(result.verdict).toEqual({ kind: 'compile-error', message });
    expect(result.diagnostics).toEqual(diagnostics);
  });
});

it.each<[CaseOutcome, number]>([['accepted', 1], ['wrong-answer', 0]])('[J52] warnings stand beside a verdict of accepted only: %s', (outcome, told) => {
  const warning = { severity: 'warning', file: 'solution.ts', line: 1, column: 1, message: 'hm' } as const;
  const result = judgeJob(planned(1), observed({ compile: { kind: 'compiled', diagnostics: [warning] } }), outcomes(outcome));
  expect(result.diagnostics).toHaveLength(told);
});

describe('[J9] a kill for memory is never overlooked', () => {
  it('makes a job whose cases all passed a memory limit', () => {
    expect(judgeJob(planned(1), observed({ oomKills: 1 }), outcomes('accepted')).verdict.kind).toBe('memory-limit');
  });

  it('[J50] but a kernel that does not count them says nothing against a program', () => {
    expect(judgeJob(planned(1), observed({ oomKills: 'unknown' }), outcomes('accepted')).verdict.kind).toBe('accepted');
  });
});

it('[J11] a verdict\'s message names the case and never what the program said', () => {
  const judged = [{ index: 0, outcome: 'runtime-error' as const, message: 'Panic: secret 42.' }];
  expect(judgeJob(planned(1), observed(), judged).verdict.message).toBe('Sample 1: the program failed.');
});
