import { expect, it } from '@jest/globals';
import { dayStart } from './day-start.ts';

it('[N3] a day begins at four in the morning, here', () => {
  const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();
  expect([at(27, 4), at(27, 23, 59), at(28, 0, 30), at(28, 3, 59)].map(dayStart)).toEqual([at(27, 4), at(27, 4), at(27, 4), at(27, 4)]);
  expect(dayStart(at(28, 4))).toBe(at(28, 4));
});
