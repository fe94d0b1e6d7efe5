import { describe, expect, it } from '@jest/globals';
import { levelAccounts, type Script } from './level-accounts.ts';
import { foldMachineRound } from './machine-round.ts';
import { ended, judged, machineLog, minute } from './machine.fixture.ts';
import { standsOfAll, submissionsOf } from './submissions.ts';

const log = machineLog(
  [10, judged('run', 1, 'accepted')],
  [12, judged('submission', 1, 'wrong-answer')],
  [15, judged('submission', 1, 'accepted')],
  [30, judged('submission', 2, 'wrong-answer')],
  [55, ended(55)],
  [56, judged('submission', 2, 'runtime-error')],
  [57, judged('submission', 3, 'wrong-answer')],
);
const scripts: Readonly<Record<string, readonly Script[]>> = {
  'submission-1-accepted': [{ level: 1, kind: 'samples', hasPassed: true }, { level: 1, kind: 'edges', hasPassed: true }],
  'submission-2-runtime-error': [{ level: 1, kind: 'edges', hasPassed: false }, { level: 2, kind: 'samples', hasPassed: true }, { level: 2, kind: 'fees', hasPassed: false }, { level: 2, kind: 'fees', hasPassed: false }, { level: 2, kind: 'at-once', hasPassed: false }],
};
const round = foldMachineRound(log)!;

describe('[K70] the account of a level', () => {
  it('tells when it opened and passed, what was spent on it, how often it was submitted, and its own scripts of the submission that stands', () => {
    const [first, second, third] = levelAccounts(round, log, (id) => scripts[id] ?? []);
    expect(first).toEqual({ number: 1, isExtension: false, opensAtMs: 0, openedAtMs: 0, passedAtMs: 15 * minute, spentMs: 15 * minute, attempts: 2, verdict: 'accepted', scripts: { passed: 2, of: 2 }, missed: [] });
    expect(second).toEqual({ number: 2, isExtension: false, opensAtMs: 20 * minute, openedAtMs: 15 * minute, spentMs: 25 * minute, attempts: 2, verdict: 'runtime-error', scripts: { passed: 1, of: 4 }, missed: ['fees', 'at-once'] });
    expect(third).toEqual({ number: 3, isExtension: true, opensAtMs: 40 * minute, openedAtMs: 40 * minute, spentMs: 15 * minute, attempts: 1, verdict: 'wrong-answer', scripts: { passed: 0, of: 0 }, missed: [] });
  });

  it('is of the pass of a higher level where that had its scripts', () => {
    const higher = machineLog([5, judged('submission', 1, 'wrong-answer')], [25, judged('submission', 2, 'accepted')], [41, judged('submission', 3, 'wrong-answer')], [50, ended(50)]);
    const [first, second, third] = levelAccounts(foldMachineRound(higher)!, higher, () => []);
    expect([first?.verdict, first?.passedAtMs, second?.verdict, third?.verdict]).toEqual(['accepted', 25 * minute, 'accepted', 'wrong-answer']);
  });

  it('is of the highest level that passed for what stands of the round, else of the last submission', () => {
    const stands = (until: number) => standsOfAll(submissionsOf(round, log.slice(0, until)))?.jobId;
    expect([stands(3), stands(4), stands(log.length)]).toEqual([undefined, 'submission-1-wrong-answer', 'submission-1-accepted']);
  });
});
