import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClockEvent } from './clock-event.ts';
import { seededNumbers } from '../picking/seeded.ts';
import { deadlineOf, foldClock, graceMs, takesEdits, usedMs, type ClockEntry } from './round-clock.ts';

const minute = 60_000;
const started: ClockEvent = { type: 'round-started', v: 1 };
const paused: ClockEvent = { type: 'round-paused', v: 1 };
const resumed: ClockEvent = { type: 'round-resumed', v: 1 };
const credited = (ms: number): ClockEvent => ({ type: 'time-credited', v: 1, ms, from: 0, to: ms, because: 'asleep' });
const ended = (endedAt: number): ClockEvent => ({ type: 'round-ended', v: 1, because: 'time', endedAt });
const log = (...entries: [number, ClockEvent][]): ClockEntry[] => entries.map(([at, event]) => ({ at, event }));

describe('a round\'s clock', () => {
  it('[R1] does not run before the start and has its deadline from then', () => {
    expect(deadlineOf(foldClock(70 * minute, []))).toBeUndefined();
    const clock = foldClock(70 * minute, log([1_000, started]));
    expect([clock.state, deadlineOf(clock)]).toEqual(['running', 1_000 + 70 * minute]);
  });

  it('[R2] stands while it is paused and goes on with what was left', () => {
    const before = log([0, started], [10 * minute, paused]);
    const standing = foldClock(30 * minute, before);
    expect([deadlineOf(standing), usedMs(standing, 25 * minute)]).toEqual([undefined, 10 * minute]);
    const going = foldClock(30 * minute, [...before, ...log([25 * minute, resumed])]);
    expect([deadlineOf(going), usedMs(going, 26 * minute)]).toEqual([45 * minute, 11 * minute]);
  });

  it('[R3] gives measured gaps back', () => {
    const clock = foldClock(30 * minute, log([0, started], [9 * minute, credited(4 * minute)]));
    expect([deadlineOf(clock), usedMs(clock, 9 * minute)]).toEqual([34 * minute, 5 * minute]);
  });

  it('[R4] takes a draft until ten seconds after zero, and none before the start, in a pause or after the end', () => {
    const clock = foldClock(minute, log([0, started]));
    expect([takesEdits(clock, minute), takesEdits(clock, minute + graceMs), takesEdits(clock, minute + graceMs + 1)]).toEqual([true, true, false]);
    expect(takesEdits(foldClock(minute, []), 0)).toBe(false);
    expect(takesEdits(foldClock(minute, log([0, started], [1, paused])), 2)).toBe(false);
    expect(takesEdits(foldClock(minute, log([0, started], [1, ended(1)])), 1)).toBe(false);
  });

  it('[R5] knows no deadline in a round without a limit', () => {
    const clock = foldClock(undefined, log([0, started]));
    expect([deadlineOf(clock), takesEdits(clock, 1e12)]).toEqual([undefined, true]);
  });

  it('[R6] ends once, at the moment the end names, and nothing after it counts', () => {
    const clock = foldClock(minute, log([0, started], [minute + 30_000, ended(minute)], [minute + 40_000, credited(minute)], [minute + 50_000, resumed]));
    expect([clock.state, clock.endedAt, usedMs(clock, 1e9)]).toEqual(['over', minute, minute]);
  });

  it('[R6] ended in a pause it has used no more than before the pause', () => {
    const clock = foldClock(60 * minute, log([0, started], [10 * minute, paused], [40 * minute, ended(40 * minute)]));
    expect([usedMs(clock, 50 * minute), clock.pausedMs]).toEqual([10 * minute, 30 * minute]);
  });

  it('[R7] over a million steps: time is never made, never lost, and an end is final', () => {
    const kinds = [started, paused, resumed, credited(20_000)];
    for (let seed = 1; seed <= 500; seed += 1) {
      const draw = seededNumbers(seed);
      const entries: ClockEntry[] = [];
      let at = 0;
      for (let step = 0; step < 2_000; step += 1) {
        at += Math.floor(draw() * 100_000);
        entries.push({ at, event: step === 1_900 ? ended(at) : kinds[Math.floor(draw() * kinds.length)] ?? started });
      }
      const [before, over] = [foldClock(undefined, entries.slice(0, 1_900)), foldClock(undefined, entries)];
      const endsAt = entries[1_900]?.at ?? 0;
      const standing = before.pausedAt === undefined ? 0 : endsAt - before.pausedAt;
      expect(usedMs(before, endsAt) + before.pausedMs + before.creditedMs + standing).toBe(endsAt - (before.startedAt ?? 0));
      expect([over.state, over.endedAt, usedMs(over, at)]).toEqual(['over', endsAt, usedMs(before, endsAt)]);
    }
  });

  it('[R7] over any sequence of events: time used plus pauses plus credits is the time gone by', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(started, paused, resumed, credited(20_000)));
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 1e6 }), (steps, wait) => {
      let at = 0;
      const entries = steps.map(([ms, event]): ClockEntry => ({ at: (at += ms), event }));
      const clock = foldClock(70 * minute, entries);
      const now = at + wait;
      if (clock.startedAt === undefined) return;
      const standing = clock.pausedAt === undefined ? 0 : now - clock.pausedAt;
      expect(usedMs(clock, now) + clock.pausedMs + clock.creditedMs + standing).toBe(now - clock.startedAt);
      const deadline = deadlineOf(clock);
      if (deadline !== undefined) expect(usedMs(clock, deadline)).toBe(70 * minute);
      expect(deadline === undefined).toBe(clock.state === 'paused');
    }), { numRuns: 2_000 });
  });
});
