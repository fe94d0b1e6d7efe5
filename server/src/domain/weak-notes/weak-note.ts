import type { Memory, NoteId, NoteSource, NoteText, PersonId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';

/** Something a person got wrong, or fears to: a question for later, and how well its answer is remembered. */
export interface WeakNote {
  readonly id: NoteId;
  readonly personId: PersonId;
  readonly text: NoteText;
  readonly source: NoteSource;
  readonly createdAt: Instant;
  readonly memory: Memory;
  /** What was remembered before the last grade, as long as that may be given otherwise. */
  readonly before?: Memory;
}

/** What a grade counts from: of several in the day that began at `dayStart` the last one stands. Undefined where the one before stands for good. */
export function gradedFrom({ memory, before }: Pick<WeakNote, 'memory' | 'before'>, dayStart: Instant): Memory | undefined {
  return (memory.reviewedAt ?? -Infinity) < dayStart ? memory : before;
}

/** A note a round proposes. The same miss of the same round has the same id, so that what was taken or dropped stays so. */
export type NoteDraft = Pick<WeakNote, 'id' | 'text' | 'source'> & {
  /** Its fix says what the candidate is to find alone first: it is not listed yet. */
  readonly isEarly?: boolean;
};

/** Forgotten so often, a note wants other words and not another review. */
const leechLapses = 4;

export function isLeech({ lapses }: Memory): boolean {
  return lapses >= leechLapses;
}

/** Those of the new notes whose question is not there yet, each once. */
export function withoutKnown<T extends { readonly question: string }>(texts: readonly T[], notes: readonly WeakNote[]): readonly T[] {
  const known = new Set(notes.map(({ text }) => alike(text.question)));
  return texts.filter(({ question }) => !known.has(alike(question)) && known.add(alike(question)));
}

function alike(question: string): string {
  return question.replace(/\s+/g, ' ').trim().toLowerCase();
}
