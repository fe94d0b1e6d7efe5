import { describe, expect, it } from '@jest/globals';
import type { ClockView, DayView } from '@dayseven/contracts';
import type { DayConditions } from '@dayseven/contracts/vocabulary';
import { dayMinutes, timetable } from './timetable.ts';

const minute = 60_000;
const nine = 9 * 60 * minute;
const conditions: DayConditions = {
  startsAt: nine, rounds: [{ kind: 'dsa', minutes: 70 }, { kind: 'dsa', minutes: 60 }], breakMinutes: 10,
  mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, assistance: 'plain',
};
const clock = (over: Partial<ClockView>): ClockView => ({ state: 'running', now: 0, usedMs: 0, creditedMs: 0, pausedMs: 0, ...over });
const times = (clocks: readonly (ClockView | undefined)[], now: number, over: Partial<DayConditions> = {}) => {
  const rounds: DayView['rounds'] = clocks.map((one, at) => ({ kind: 'dsa', minutes: at === 0 ? 70 : 60, ...(one && { clock: one }) }));
  return timetable({ conditions: { ...conditions, ...over }, rounds, now }).map(({ from, to, state }) => [(from - nine) / minute, to === undefined ? undefined : (to - nine) / minute, state]);
};

describe('a day by the wall clock', () => {
  it('[R85] is as planned before it begins, and from now on when its time has passed', () => {
    expect(times([undefined, undefined], 0)).toEqual([[0, 70, 'to-come'], [80, 140, 'to-come']]);
    expect(times([undefined, undefined], nine + 30 * minute)).toEqual([[30, 100, 'to-come'], [110, 170, 'to-come']]);
    expect(times([undefined, undefined], 0, { extraTime: 2 })).toEqual([[0, 140, 'to-come'], [150, 270, 'to-come']]);
    expect(times([undefined, undefined], 0, { extraTime: 'untimed' })[0]).toEqual([0, undefined, 'to-come']);
  });

  it('[R85] moves what is to come with what was', () => {
    const running = clock({ startedAt: nine + 5 * minute, deadlineAt: nine + 85 * minute });
    expect(times([running, undefined], nine + 6 * minute)).toEqual([[5, 85, 'under-way'], [95, 155, 'to-come']]);
    const over = clock({ state: 'over', startedAt: nine, endedAt: nine + 40 * minute });
    expect(times([over, undefined], nine + 45 * minute)).toEqual([[0, 40, 'over'], [50, 110, 'to-come']]);
    expect(times([over, undefined], nine + 200 * minute)).toEqual([[0, 40, 'over'], [200, 260, 'to-come']]);
  });

  it('[R85] is so many minutes, breaks counted in', () => {
    expect([dayMinutes(conditions), dayMinutes({ ...conditions, extraTime: 1.5 }), dayMinutes({ ...conditions, extraTime: 'untimed' })]).toEqual([140, 205, undefined]);
  });
});
