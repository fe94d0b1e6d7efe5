import { describe, expect, it } from '@jest/globals';
import { judgeDemo } from './judge-demo.ts';
import { judgeOwnTests } from './judge-own-tests.ts';
import type { CaseEnd, Observation } from './observation.ts';
import type { OwnTest, ReadTests } from './own-tests.ts';

const limits = { caseCpuMs: 10_000, caseWallMs: 10_000, memoryMb: 256 };
const bytes = new Uint8Array();
const ended = (end: CaseEnd, cut = false): Observation => ({
  compile: { kind: 'compiled', diagnostics: [] }, oomKills: 0, peakMemoryBytes: 1, stages: {},
  cases: [{ index: 0, end, cpuMs: 1, wallMs: 1_234, stdout: { bytes, cut }, stderr: { bytes, cut: false } }],
});
const exited = (exitCode: number): CaseEnd => ({ how: 'stopped', because: 'exited', exitCode });
const passed: OwnTest = { path: ['TestA'], outcome: 'passed', ms: 1 };
const failed: OwnTest = { path: ['TestB'], outcome: 'failed', ms: 1 };
const running: OwnTest = { path: ['TestC'], outcome: 'failed' };
const whole = (...tests: readonly OwnTest[]): ReadTests => ({ tests, unended: 0, isWhole: true });
const broken = (...tests: readonly OwnTest[]): ReadTests => ({ tests, unended: 1, isWhole: false });

const base = { oomKills: 0, language: 'go', limits, module: 'lot' } as const;
const tested = (seen: Observation, read: ReadTests, stderr = '') => judgeOwnTests({ ...base, seen, read, stderr });
const panic = 'panic: no room\n\ngoroutine 7 [running]:\nlot.TestC(0x1)\n\tlot/lot_test.go:9 +0x1d\n';
const timedOut = 'panic: test timed out after 9s\nrunning tests:\n\tTestC (9s)\n\ngoroutine 7 [chan receive]:\nlot.TestC(0x1)\n\tlot/lot_test.go:9 +0x1d\n';
const refused: Observation = { ...ended(exited(0)), cases: [], compile: { kind: 'refused', because: 'errors', diagnostics: [{ severity: 'error', file: 'lot_test.go', line: 3, column: 1, message: 'undefined: x' }] } };

describe('[K92] own tests are told in a sentence', () => {
  it.each<[string, Observation, ReadTests, string]>([
    ['all passed', ended(exited(0)), whole(passed, { ...passed, path: ['TestZ'] }), 'accepted: All 2 tests passed.'],
    ['one', ended(exited(0)), whole(passed), 'accepted: The one test passed.'],
    ['none', ended(exited(0)), whole(), 'accepted: No test ran.'],
    ['one failed', ended(exited(1)), whole(passed, failed), 'runtime-error: 1 of 2 tests failed.'],
    ['one skipped', ended(exited(0)), whole(passed, { ...passed, path: ['TestS'], outcome: 'skipped' }), 'accepted: 1 of 2 tests passed. 1 was skipped.'],
    ['an end before theirs', ended(exited(0)), broken(passed, running), 'runtime-error: It ended before its tests were over. 1 of 2 tests failed.'],
    ['another status', ended(exited(3)), whole(passed), 'runtime-error: It ended with status 3. 1 of 1 test passed.'],
    ['too much output', ended({ how: 'stopped', because: 'output' }), broken(passed), 'output-limit: It printed more than is allowed, and was ended. 1 of 1 test passed.'],
    ['no end', ended({ how: 'stopped', because: 'wall' }), whole(passed), 'time-limit: It was not over after 10 s, and was ended. 1 of 1 test passed.'],
    ['an answer', ended({ how: 'answered', answer: bytes }), whole(passed), 'protocol-error: It wrote where only the judge is spoken to, and was ended. 1 of 1 test passed.'],
    ['more than is read', ended(exited(0), true), broken(passed, running), 'accepted: 1 of 2 tests passed. 1 was skipped. They printed more than is read; what came after that is not known.'],
    ['no compile', refused, whole(), 'compile-error: lot_test.go, line 3: undefined: x'],
  ])('%s', (_, seen, read, told) => {
    const { verdict, evidence, diagnostics } = tested(seen, read);
    expect([`${verdict.kind}: ${verdict.message}`, evidence?.message]).toEqual([told, verdict.message]);
    expect(diagnostics).toHaveLength(verdict.kind === 'compile-error' ? 1 : 0);
  });

  it('one in which the program ended tells why and where, be it told of as failed or not', () => {
    const reason = { message: 'lot_test.go, line 9: Panic: no room.', at: { file: 'lot_test.go', line: 9 } };
    expect(tested(ended(exited(2)), broken(passed, running), panic)).toMatchObject({ evidence: { tests: [passed, { ...running, ...reason }], message: `${reason.message} 1 of 2 tests failed.` } });
    expect(tested(ended(exited(2)), broken(passed, failed), panic)).toMatchObject({ evidence: { tests: [passed, { ...failed, ...reason }] } });
    expect(tested(ended(exited(2)), broken(running), timedOut)).toMatchObject({ verdict: { kind: 'time-limit' }, evidence: { tests: [{ message: 'It was not over in time.', at: reason.at }] } });
  });
});

describe('[K93] a demo', () => {
  const shown = (seen: Observation, stderr = '') => judgeDemo({ ...base, seen, stdout: 'hello', stderr });
  it('shows what was printed, and how it ended', () => {
    expect(shown(ended(exited(0)))).toMatchObject({ verdict: { kind: 'accepted' }, evidence: { kind: 'demo', message: 'It ran to its end in 1.2 s.', stdout: 'hello', stderr: '' } });
    expect(shown(ended(exited(1)), 'oh')).toMatchObject({ verdict: { kind: 'runtime-error' }, evidence: { message: 'It ended with status 1 after 1.2 s.', stderr: 'oh' } });
    expect(shown(ended(exited(2)), panic)).toMatchObject({ evidence: { message: 'lot_test.go, line 9: Panic: no room.' } });
    expect(shown(ended({ how: 'stopped', because: 'output' }, true))).toMatchObject({ evidence: { message: 'It printed more than is allowed, and was ended. It printed more than is shown.' } });
    expect(shown(refused)).toMatchObject({ verdict: { kind: 'compile-error' }, evidence: { message: 'lot_test.go, line 3: undefined: x', stdout: '' } });
  });
});
