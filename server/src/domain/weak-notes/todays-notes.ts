import type { Instant } from '../instant.ts';
import type { WeakNote } from './weak-note.ts';

/** More in a day is a chore that is given up. */
export const dailyLimits = { notes: 40, newNotes: 10 } as const;

export interface Today {
  /** The weakest first, and after them the new ones, the oldest first. */
  readonly today: readonly WeakNote[];
  /** Due as well, and over the day's limits. */
  readonly later: number;
}

/** What is to be reviewed in the day that began at `dayStart`, less what was reviewed in it. */
export function todaysNotes(notes: readonly WeakNote[], now: Instant, dayStart: Instant): Today {
  const done = notes.filter(({ memory }) => (memory.reviewedAt ?? -Infinity) >= dayStart);
  const begun = done.filter(({ memory }) => memory.reps === 1).length;
  const due = notes.filter(({ memory }) => memory.dueAt <= now);
  const seen = due.filter((note) => !isNew(note)).sort(weakestFirst);
  const fresh = due.filter(isNew).sort((a, b) => a.createdAt - b.createdAt).slice(0, Math.max(0, dailyLimits.newNotes - begun));
  const today = [...seen, ...fresh].slice(0, Math.max(0, dailyLimits.notes - done.length));
  return { today, later: due.length - today.length };
}

export function isNew({ memory }: Pick<WeakNote, 'memory'>): boolean {
  return memory.state === 'new';
}

export function weakestFirst(a: WeakNote, b: WeakNote): number {
  return a.memory.stability - b.memory.stability || a.memory.dueAt - b.memory.dueAt;
}
