import { describe, expect, it } from '@jest/globals';
import type { DayConditions, RoundId } from '@dayseven/contracts/vocabulary';
import type { TimedRound } from '../round/timed-round.ts';
import { foldDay, type DayEntry } from './day.ts';
import type { DayEvent } from './day-event.ts';
import { lapsesAfterMs, standingOf, type DayStanding } from './day-standing.ts';

const minute = 60_000;
const conditions: DayConditions = {
  startsAt: 0, rounds: [{ kind: 'dsa', minutes: 70 }, { kind: 'dsa', minutes: 60 }], breakMinutes: 10,
  mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, assistance: 'highlighting',
};
const [one, two] = ['one', 'two'] as RoundId[] as [RoundId, RoundId];

type Known = Pick<TimedRound, 'clock' | 'rating'>;
const still = { allowedMs: 70 * minute, creditedMs: 0, pausedMs: 0 };
const rating = { bands: {}, line: '' };
const planned: Known = { clock: { ...still, state: 'planned' } };
const running: Known = { clock: { ...still, state: 'running', startedAt: 0 } };
const over: Known = { clock: { ...still, state: 'over', startedAt: 0, endedAt: 70 * minute } };
const rated: Known = { ...over, rating };

function begun(place: number, roundId: RoundId): DayEvent {
  return { type: 'day-round-begun', v: 1, place, roundId };
}
function dayOf(...events: DayEvent[]): readonly DayEntry[] {
  return [{ type: 'day-planned', v: 1, conditions, notes: ['bounds'] } as const, ...events].map((event) => ({ at: 0, event }));
}

it('[R108] the last plan before the first round counts', () => {
  const plan = (minutes: number): DayEvent => ({ type: 'day-planned', v: 1, conditions: { ...conditions, rounds: [{ kind: 'dsa', minutes }] }, notes: [] });
  expect(foldDay(dayOf(plan(35), plan(40))).rounds).toEqual([{ kind: 'dsa', minutes: 40 }]);
  expect(foldDay(dayOf(plan(35), begun(1, one), plan(40))).rounds).toEqual([{ kind: 'dsa', minutes: 35, roundId: one }]);
});

describe('where a day stands', () => {
  it.each<{ readonly what: string; readonly events: DayEvent[]; readonly rounds: Readonly<Record<string, Known>>; readonly now: number; readonly standing: DayStanding }>([
    { what: 'nothing was begun', events: [], rounds: {}, now: 99 * lapsesAfterMs, standing: { at: 'planned' } },
    { what: 'a round was made and not started', events: [begun(1, one)], rounds: { one: planned }, now: 0, standing: { at: 'round', roundId: one } },
    { what: 'a round runs', events: [begun(1, one)], rounds: { one: running }, now: 0, standing: { at: 'round', roundId: one } },
    { what: 'a round is over and not rated', events: [begun(1, one)], rounds: { one: over }, now: 2 * lapsesAfterMs, standing: { at: 'round', roundId: one } },
    { what: 'a round is rated', events: [begun(1, one)], rounds: { one: rated }, now: 71 * minute, standing: { at: 'break', since: 70 * minute, until: 80 * minute, lapsesAt: 70 * minute + lapsesAfterMs } },
    { what: 'a break is long over', events: [begun(1, one)], rounds: { one: rated }, now: 70 * minute + lapsesAfterMs, standing: { at: 'break', since: 70 * minute, until: 80 * minute, lapsesAt: 70 * minute + lapsesAfterMs } },
    { what: 'seven days are gone', events: [begun(1, one)], rounds: { one: rated }, now: 70 * minute + lapsesAfterMs + 1, standing: { at: 'over', because: 'lapsed' } },
    { what: 'the last round runs', events: [begun(1, one), begun(2, two)], rounds: { one: rated, two: running }, now: 0, standing: { at: 'round', roundId: two } },
    { what: 'the last round is rated', events: [begun(1, one), begun(2, two)], rounds: { one: rated, two: rated }, now: 99 * lapsesAfterMs, standing: { at: 'over', because: 'finished' } },
    { what: 'its last round was deleted', events: [begun(1, one), begun(2, two)], rounds: {}, now: 0, standing: { at: 'over', because: 'finished' } },
    { what: 'a round was deleted after the day had lapsed', events: [begun(1, one)], rounds: {}, now: 0, standing: { at: 'over', because: 'lapsed' } },
    { what: 'it was ended in a break', events: [begun(1, one), { type: 'day-ended', v: 1 }], rounds: { one: rated }, now: 71 * minute, standing: { at: 'over', because: 'ended' } },
  ])('[R81] $what', ({ events, rounds, now, standing }) => {
    expect(standingOf(foldDay(dayOf(...events)), (id) => rounds[id], now)).toEqual(standing);
  });

  it('[R80] a day knows its rounds in their order, its notes and the last look back', () => {
    const looked = (wentWell: string): DayEvent => ({ type: 'day-looked-back', v: 1, retrospective: { wentWell, slowed: '', improve: '' } });
    expect(foldDay(dayOf(begun(1, one), looked('all'), looked('most')))).toEqual({
      conditions, notes: ['bounds'], isEnded: false, retrospective: { wentWell: 'most', slowed: '', improve: '' },
      rounds: [{ kind: 'dsa', minutes: 70, roundId: one }, { kind: 'dsa', minutes: 60 }],
    });
  });
});
