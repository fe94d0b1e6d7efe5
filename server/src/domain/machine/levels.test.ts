import { describe, expect, it } from '@jest/globals';
import type { MachineConditions, MachineId, ProblemId, RemarkId } from '@dayseven/contracts/vocabulary';
import { finished, log, minute, started } from '../round/log.fixture.ts';
import type { RoundEvent } from '../round/round-event.ts';
import { lastOpen, opensAtMs, standLevels } from './levels.ts';
import { foldMachineRound } from './machine-round.ts';

const day: MachineConditions = { minutes: 55, mode: 'relaxed', extraTime: 1, form: 'day', language: 'go', seed: 1 };
const full: MachineConditions = { ...day, form: 'full', minutes: 120 };
const levels = ['lot-1', 'lot-2', 'lot-3'] as ProblemId[];
const [one, two, three] = levels as [ProblemId, ProblemId, ProblemId];
const passed = (level: ProblemId): RoundEvent => finished('submission', 'accepted', level);
const paused: RoundEvent = { type: 'round-paused', v: 1 };
const resumed: RoundEvent = { type: 'round-resumed', v: 1 };
const said = (remark: RemarkId): RoundEvent => ({ type: 'remark-shown', v: 1, remark, text: '' });
const credited = (from: number, to: number): RoundEvent => ({ type: 'time-credited', v: 1, ms: (to - from) * minute, from: from * minute, to: to * minute, because: 'server-down' });
const ended = (at: number): RoundEvent => ({ type: 'round-ended', v: 1, because: 'candidate', endedAt: at * minute });

interface At {
  readonly conditions?: MachineConditions;
  readonly now: number;
}

/** Of each level when it opened and when it passed, in minutes. */
function stand({ conditions = day, now }: At, ...events: readonly (readonly [number, RoundEvent])[]): readonly (readonly [number | undefined, number | undefined])[] {
  const planned: RoundEvent = { type: 'machine-planned', v: 1, conditions, machineId: 'lot' as MachineId, levels, because: [], files: [], template: '' };
  const entries = log([0, planned], ...events);
  const round = foldMachineRound(entries);
  if (!round) throw new Error('this is no machine-coding round');
  const minutes = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / minute);
  return standLevels(round, entries, now * minute).map(({ openedAtMs, passedAtMs }) => [minutes(openedAtMs), minutes(passedAtMs)]);
}

describe('[K22] when a level opens at the latest', () => {
  it.each<[string, MachineConditions, readonly number[]]>([
    ['day\'s form', day, [0, 20, 40]],
    ['day\'s form with half as much time again', { ...day, extraTime: 1.5 }, [0, 30, 60]],
    ['day\'s form without a limit', { ...day, extraTime: 'untimed' }, [0, 20, 40]],
    ['day\'s form in fewer minutes than it is made for', { ...day, minutes: 36 }, [0, 16, 32]],
    ['the full form', full, [0, 40, 80]],
    ['the full form with twice the time', { ...full, extraTime: 2 }, [0, 80, 160]],
  ])('in %s', (_, conditions, minutes) => {
    expect([1, 2, 3].map((number) => opensAtMs(conditions, number, 3) / minute)).toEqual(minutes);
  });
});

describe('[K22] which levels are open and passed', () => {
  const none = [undefined, undefined];
  it.each<[string, ReturnType<typeof stand>, readonly unknown[]]>([
    ['none before the start', stand({ now: 99 }), [none, none, none]],
    ['the first from the start', stand({ now: 5 }, [5, started]), [[0, undefined], none, none]],
    ['the second when the first passes', stand({ now: 9 }, [0, started], [8, passed(one)]), [[0, 8], [8, undefined], none]],
    ['the second at its minute, however late the first passes', stand({ now: 31 }, [0, started], [30, passed(one)]), [[0, 30], [20, undefined], none]],
    ['the request at its minute and not when the second passes', stand({ now: 39 }, [0, started], [9, passed(two)]), [[0, 9], [9, 9], none]],
    ['the request whatever has passed', stand({ now: 40 }, [0, started]), [[0, undefined], [20, undefined], [40, undefined]]],
    ['in full the third when the second passes', stand({ conditions: full, now: 9 }, [0, started], [9, passed(two)]), [[0, 9], [9, 9], [9, undefined]]],
    ['not by a run, nor by a submission that failed', stand({ now: 9 }, [0, started], [7, finished('run', 'accepted', one)], [8, finished('submission', 'wrong-answer', one)]), [[0, undefined], none, none]],
    ['not by what is no level of the round', stand({ now: 9 }, [0, started], [8, passed('other' as ProblemId)]), [[0, undefined], none, none]],
    ['by the round\'s own time, pauses left out', stand({ now: 45 }, [0, started], [10, paused], [35, resumed]), [[0, undefined], [20, undefined], none]],
    ['one that was said to be open stays so when a crash gives time back', stand({ now: 25 }, [0, started], [20, said('level-2')], [25, credited(19, 25)]), [[0, undefined], [20, undefined], none]],
    ['one that nothing was said of waits for the time that came back', stand({ now: 25 }, [0, started], [25, credited(19, 25)]), [[0, undefined], none, none]],
    ['the first pass counts, whatever fails later', stand({ now: 12 }, [0, started], [8, passed(one)], [10, finished('submission', 'wrong-answer', one)], [11, passed(one)]), [[0, 8], [8, undefined], none]],
    ['a pass after the end counts, and opens nothing any more', stand({ now: 20 }, [0, started], [15, ended(15)], [16, passed(one)]), [[0, 15], none, none]],
    ['a pass of the last is one of all', stand({ now: 50 }, [0, started], [45, passed(three)]), [[0, 45], [20, 45], [40, 45]]],
  ])('%s', (_, standing, wanted) => {
    expect(standing).toEqual(wanted);
  });

  it('the last that is open is told by its number', () => {
    const at = (openedAtMs?: number) => ({ number: 1, opensAtMs: 0, isExtension: false, ...(openedAtMs !== undefined && { openedAtMs }) });
    expect([lastOpen([at(), at()]), lastOpen([at(0), at(5), at()])]).toEqual([0, 2]);
  });
});
