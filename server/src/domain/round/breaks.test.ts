import { describe, expect, it } from '@jest/globals';
import { breaksOf } from './breaks.ts';
import { first, finished, log, minute, planned, second, started } from './log.fixture.ts';
import type { RoundEvent } from './round-event.ts';

const breaks = (...entries: (readonly [number, RoundEvent])[]) => breaksOf(log([0, planned], [0, started], ...entries), first)
  .map(({ fromMs, untilMs, verdict }) => [fromMs / minute, untilMs === undefined ? undefined : untilMs / minute, verdict]);
const run = (verdict: 'accepted' | 'wrong-answer' | 'compile-error' | 'internal-error') => finished('run', verdict);

describe('what was broken, and for how long', () => {
  it.each<[string, (readonly [number, RoundEvent])[], unknown[]]>([
    ['nothing that never passed', [[1, run('wrong-answer')], [2, run('accepted')]], []],
    ['until a run passes again', [[1, run('accepted')], [2, run('wrong-answer')], [3, run('compile-error')], [9, run('accepted')]], [[2, 9, 'wrong-answer']]],
    ['until a submission is accepted', [[1, run('accepted')], [2, run('wrong-answer')], [5, finished('submission', 'accepted')]], [[2, 5, 'wrong-answer']]],
    ['for good', [[1, run('accepted')], [2, run('compile-error')]], [[2, undefined, 'compile-error']]],
    ['each time', [[1, run('accepted')], [2, run('wrong-answer')], [3, run('accepted')], [4, run('wrong-answer')]], [[2, 3, 'wrong-answer'], [4, undefined, 'wrong-answer']]],
    ['not by a failure of ours', [[1, run('accepted')], [2, run('internal-error')]], []],
    ['not by a submission that fails a hidden case', [[1, run('accepted')], [2, finished('submission', 'wrong-answer')]], []],
    ['not by another problem', [[1, run('accepted')], [2, finished('run', 'wrong-answer', second)]], []],
    ['not after the end', [[1, run('accepted')], [2, { type: 'round-ended', v: 1, because: 'time', endedAt: 2 * minute }], [3, run('wrong-answer')]], []],
  ])('[R62] is told %s', (_what, entries, told) => {
    expect(breaks(...entries)).toEqual(told);
  });
});
