import { expect, test } from '@jest/globals';
import type { DayConditions } from '@dayseven/contracts/vocabulary';
import { dayPlans, presets } from './day-plans.ts';
import { hoursLine } from './day-words.ts';

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
