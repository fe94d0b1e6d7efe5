import { describe, expect, test } from '@jest/globals';
import type { ClockView } from '@dayseven/contracts';
import { clockDigits, momentDigits } from '../clock-digits.ts';
import { markReached, remainingMs, spokenTime, toneOf } from './clock-words.ts';

const minute = 60_000;
const clock: ClockView = { state: 'running', now: 0, allowedMs: 70 * minute, usedMs: 0, deadlineAt: 70 * minute, creditedMs: 0, pausedMs: 0 };

describe('a clock in words', () => {
  test.each([[0, '00:00'], [1, '00:01'], [59_001, '01:00'], [9 * minute + 59_000, '09:59'], [64 * minute + 9_000, '1:04:09']])('%d ms are %s', (ms, digits) => {
    expect(clockDigits(ms)).toBe(digits);
  });

  test('what is left follows the deadline while it runs, stands while it does not, and is never below nothing', () => {
    expect(remainingMs(clock, 10 * minute)).toBe(60 * minute);
    expect(remainingMs(clock, 99 * minute)).toBe(0);
    expect(remainingMs({ ...clock, state: 'paused', usedMs: 20 * minute }, 99 * minute)).toBe(50 * minute);
    expect(remainingMs({ state: 'running', now: 0, usedMs: 5, creditedMs: 0, pausedMs: 0 }, 9)).toBeUndefined();
  });

  test('[R86] a mark is said when it is reached and goes when it is old; one behind the start is never said', () => {
    expect([11 * minute, 10 * minute, 7 * minute, 5 * minute, 59_000, 30_000, 0].map((left) => markReached(left, 70 * minute))).toEqual(
      [undefined, '10 minutes left', undefined, '5 minutes left', '1 minute left', '30 seconds left', 'Time is up'],
    );
    expect([10 * minute, 5 * minute, 2 * minute, minute].map((left) => markReached(left, 5 * minute))).toEqual([undefined, undefined, undefined, '1 minute left']);
    expect(markReached(5 * minute - 20_000, 70 * minute)).toBeUndefined();
  });

  test('[R86] a round shorter than a warning begins calm', () => {
    expect([2 * minute, 61_000, minute].map((left) => toneOf(left, 2 * minute))).toEqual(['calm', 'calm', 'bad']);
  });

  test('[R100] a moment that is over is told to the nearest second, as a spoken time is', () => {
    expect([43_400, 43_600].map((ms) => [momentDigits(ms), spokenTime(ms)])).toEqual([['00:43', '43 s'], ['00:44', '44 s']]);
  });

  test('tones and spoken times', () => {
    expect([6 * minute, 5 * minute, minute].map((left) => toneOf(left, 70 * minute))).toEqual(['calm', 'warn', 'bad']);
    expect([40_000, 59_700, 112_400, 9 * minute, 9 * minute + 59_800, 35 * minute + 29_000, 60 * minute, 70 * minute].map(spokenTime)).toEqual(['40 s', '1 min', '1 min 52 s', '9 min', '10 min', '35 min', '1 h', '1 h 10 min']);
  });
});
