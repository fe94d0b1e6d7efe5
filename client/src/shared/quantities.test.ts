import { expect, test } from '@jest/globals';
import { nearTime, timeOfDay } from './quantities.ts';

test('[H15] a moment of today or tomorrow is named so, any other by its date', () => {
  const at = (day: number, hour: number) => new Date(2026, 4, day, hour).getTime();
  const now = at(1, 23);
  expect(nearTime(at(1, 9), now)).toBe(`today at ${timeOfDay(at(1, 9))}`);
  expect(nearTime(at(2, 1), now)).toBe(`tomorrow at ${timeOfDay(at(2, 1))}`);
  for (const other of [at(3, 1), at(0, 23)]) expect(nearTime(other, now)).toContain('2026');
});
