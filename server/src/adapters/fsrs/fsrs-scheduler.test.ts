import { describe, expect, it } from '@jest/globals';
import type { Grade, Memory } from '@dayseven/contracts';
import fc from 'fast-check';
import { createFsrsScheduler } from './fsrs-scheduler.ts';

const hour = 3_600_000;
const day = 24 * hour;
const dayStart = (at: number): number => Math.floor((at - 4 * hour) / day) * day + 4 * hour;
const scheduler = createFsrsScheduler(dayStart);
const evening = Date.UTC(2026, 10, 27, 22);

function after(...grades: readonly Grade[]): Memory {
  return grades.reduce((memory, grade) => scheduler.after(memory, grade, Math.max(evening, memory.dueAt)), scheduler.fresh(evening));
}

describe('when a note comes again', () => {
  it('[N3] a new note is due at once, and a graded one on a morning', () => {
    expect(scheduler.fresh(evening)).toMatchObject({ dueAt: evening, state: 'new', reps: 0 });
    expect(after('again')).toMatchObject({ dueAt: Date.UTC(2026, 10, 28, 4), scheduledDays: 1, reviewedAt: evening });
  });

  it('[N3] what is predicted is what comes, the better the later, and never on the same day', () => {
    const grade = fc.constantFrom<Grade>('again', 'hard', 'good', 'easy');
    fc.assert(fc.property(fc.array(grade, { maxLength: 8 }), grade, fc.integer({ min: 0, max: 40 * 24 }), (before, next, lateHours) => {
      const memory = after(...before);
      const now = Math.max(evening, memory.dueAt) + lateHours * hour;
      const days = scheduler.intervals(memory, now);
      const then = scheduler.after(memory, next, now);
      expect(then.dueAt).toBe(dayStart(now) + days[next] * day);
      expect(then.dueAt).toBeGreaterThan(now);
      expect([days.again <= days.hard, days.hard <= days.good, days.good <= days.easy]).toEqual([true, true, true]);
    }));
  });

  it('[N4] counts how often it was forgotten', () => {
    expect(after('good', 'again', 'good', 'again')).toMatchObject({ lapses: 2, reps: 4 });
  });
});
