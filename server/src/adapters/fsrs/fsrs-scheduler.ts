import type { Grade, Memory } from '@dayseven/contracts';
import { createEmptyCard, fsrs, Rating, State, type Card, type Grade as FsrsGrade } from 'ts-fsrs';
import type { NoteScheduler } from '../../application/ports/note-scheduler.ts';
import type { Instant } from '../../domain/instant.ts';

const day = 24 * 3_600_000;
/** Nobody studies for an interview longer than half a year. */
const longestDays = 180;

const ratings: Readonly<Record<Grade, FsrsGrade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy };
const states: Readonly<Record<Memory['state'], State>> = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning };
const stateNames: Readonly<Record<State, Memory['state']>> = { [State.New]: 'new', [State.Learning]: 'learning', [State.Review]: 'review', [State.Relearning]: 'relearning' };

/** FSRS without its steps within a day, and without chance: what is predicted is what comes. `dayStart`: when the day of a moment began. */
export function createFsrsScheduler(dayStart: (at: Instant) => Instant): NoteScheduler {
  const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: longestDays });

  /** Due from the morning of a day on, at whatever hour it was reviewed. Noon stands clear of clocks that are put forward or back. */
  const morningIn = (days: number, now: Instant): Instant => dayStart(dayStart(now) + days * day + day / 2);

  function after(memory: Memory, grade: Grade, now: Instant): Memory {
    const { card } = scheduler.next(cardOf(memory), now, ratings[grade]);
    const { stability, difficulty, reps, lapses, state } = card;
    const scheduledDays = Math.max(1, card.scheduled_days);
    return { dueAt: morningIn(scheduledDays, now), stability, difficulty, scheduledDays, reps, lapses, state: stateNames[state], reviewedAt: now };
  }

  return {
    dayStart, after,
    fresh(now) {
      const { stability, difficulty, reps, lapses } = createEmptyCard(now);
      return { dueAt: now, stability, difficulty, scheduledDays: 0, reps, lapses, state: 'new' };
    },
    intervals(memory, now) {
      const daysAfter = (grade: Grade): number => after(memory, grade, now).scheduledDays;
      return { again: daysAfter('again'), hard: daysAfter('hard'), good: daysAfter('good'), easy: daysAfter('easy') };
    },
  };
}

function cardOf({ dueAt, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt }: Memory): Card {
  return {
    ...createEmptyCard(dueAt), stability, difficulty, scheduled_days: scheduledDays, reps, lapses, state: states[state],
    ...(reviewedAt !== undefined && { last_review: new Date(reviewedAt) }),
  };
}
