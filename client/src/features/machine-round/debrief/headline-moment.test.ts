import { expect, test } from '@jest/globals';
import type { MachineDebrief } from '@dayseven/contracts';
import type { HeadlineKind } from '@dayseven/contracts/vocabulary';
import { headlineMoment } from './headline-moment.ts';

const debrief = {
  levels: [{ number: 1, isExtension: false, openedAtMs: 0 }, { number: 2, isExtension: false, openedAtMs: 20 }, { number: 3, isExtension: true, openedAtMs: 40 }],
  marks: [{ atMs: 15, kind: 'submission', verdict: 'accepted' }, { atMs: 30, kind: 'submission', verdict: 'wrong-answer' }, { atMs: 33, kind: 'race', verdict: 'accepted' }, { atMs: 36, kind: 'race', verdict: 'runtime-error' }],
} as unknown as MachineDebrief;

test('[K84] a headline leads to the moment it is about: what was refused, what opened, the race', () => {
  const kinds: HeadlineKind[] = ['first-level-fails', 'second-level-fails', 'extension-untouched', 'race-found', 'machine-holds'];
  expect(kinds.map((kind) => headlineMoment(kind, debrief))).toEqual([30, 20, 40, 36, undefined]);
  expect(headlineMoment('race-found', { ...debrief, marks: [] })).toBeUndefined();
  const full = [{ number: 3, isExtension: false, openedAtMs: 50, passedAtMs: 55 }, { number: 4, isExtension: false, openedAtMs: 55 }] as unknown as MachineDebrief['levels'];
  expect(headlineMoment('later-level-fails', { ...debrief, levels: full })).toBe(55);
});
