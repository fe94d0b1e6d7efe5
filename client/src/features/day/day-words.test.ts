import { expect, test } from '@jest/globals';
import type { DayView } from '@dayseven/contracts';
import type { DayConditions } from '@dayseven/contracts/vocabulary';
import { fileDate } from '../../shared/report/ReportFrame.tsx';
import { dayPlans, presets } from './day-plans.ts';
import { dayWhen, hoursLine, roundsLine } from './day-words.ts';

const usual: DayConditions = { ...presets.interview.held, startsAt: 0, rounds: [...dayPlans['four-hours'].rounds], language: 'go', weak: [], seed: 1 };

test.each<[string, Partial<DayConditions>, string]>([
  ['as it is', {}, 'DSA 1 h 10 min, System design 1 h 5 min, Behavioral 50 min and 2 breaks of 10 min are 3 h 25 min; what is left of the 4 hours is for looking back.'],
  ['with longer breaks', { breakMinutes: 30 }, 'DSA 1 h 10 min, System design 1 h 5 min, Behavioral 50 min and 2 breaks of 30 min are 4 h 5 min.'],
  ['without breaks', { breakMinutes: 0 }, 'DSA 1 h 10 min, System design 1 h 5 min, Behavioral 50 min and no break are 3 h 5 min; what is left of the 4 hours is for looking back.'],
  ['with extra time', { extraTime: 2 }, 'DSA 1 h 10 min, System design 1 h 5 min, Behavioral 50 min and 2 breaks of 10 min are 6 h 30 min with the extra time.'],
  ['without a limit', { extraTime: 'untimed' }, 'DSA 1 h 10 min, System design 1 h 5 min, Behavioral 50 min and 2 breaks of 10 min, without a limit.'],
])('[R94] the 4-hour day %s says what its hours are made of', (_name, over, line) => {
  expect(hoursLine({ ...usual, ...over }, 4)).toBe(line);
});

test('[K50] the 6-hour day is the 4-hour day and machine coding', () => {
  expect(hoursLine({ ...usual, rounds: [...dayPlans['six-hours'].rounds] }, 6)).toBe('DSA 1 h 10 min, System design 1 h 5 min, Behavioral 50 min, Machine coding 55 min and 3 breaks of 10 min are 4 h 30 min; what is left of the 6 hours is for looking back.');
});

test('[H14] two days of one date are told apart by their hours and their rounds', () => {
  const at = (hours: number, minutes = 0) => new Date(2026, 4, 1, hours, minutes).getTime();
  const held = (startedAt: number, endedAt: number) => dayWhen({ conditions: usual, rounds: [{ clock: { startedAt, endedAt } }, {}] as unknown as DayView['rounds'] });
  const names = [held(at(9), at(10, 5)), held(at(14), at(18)), dayWhen({ conditions: { ...usual, startsAt: at(20) }, rounds: [] })];
  expect([new Set(names).size, names.map((name) => name.includes(' to '))]).toEqual([3, [true, true, false]]);
  expect(roundsLine([{ kind: 'dsa', minutes: 70 }, { kind: 'behavioral', minutes: 50 }])).toBe('DSA 1 h 10 min, Behavioral 50 min');
});

test('[H14] files of reports of one date have names of their own', () => {
  expect([fileDate(new Date(2026, 4, 1, 9, 30).getTime()), fileDate(new Date(2026, 4, 1, 14).getTime())]).toEqual(['2026-05-01-0930', '2026-05-01-1400']);
});
