import { describe, expect, it } from '@jest/globals';
import type { Memory, NoteId, PersonId } from '@dayseven/contracts/vocabulary';
import { dailyLimits, todaysNotes } from './todays-notes.ts';
import { isLeech, withoutKnown, type WeakNote } from './weak-note.ts';

const [now, dayStart] = [1_000, 900];

const seen: Memory = { dueAt: 500, stability: 1, difficulty: 5, scheduledDays: 1, reps: 1, lapses: 0, state: 'review' };

function note(id: string, over: Partial<Memory> = {}): WeakNote {
  const memory: Memory = { ...seen, reviewedAt: 100, ...over };
  return { id: id as NoteId, personId: 'local' as PersonId, text: { question: id, happened: '', fix: '', topic: '' }, source: { kind: 'own' }, createdAt: Number(id.slice(1)), memory };
}

function fresh(id: string): WeakNote {
  return { ...note(id), memory: { ...seen, state: 'new', reps: 0, stability: 0 } };
}

const many = (count: number, make: (id: string) => WeakNote): WeakNote[] => Array.from({ length: count }, (_, at) => make(`n${at}`));
const today = (notes: readonly WeakNote[]) => todaysNotes(notes, now, dayStart);

describe('the notes of a day', () => {
  it('[N3] are those that are due, the weakest first, and the new ones after them', () => {
    const notes = [fresh('n9'), fresh('n8'), note('n1', { stability: 9 }), note('n2', { stability: 2 }), note('n3', { dueAt: now + 1 })];
    expect(today(notes).today.map(({ id }) => id)).toEqual(['n2', 'n1', 'n8', 'n9']);
  });

  it('[N3] are limited, new ones more, and what was reviewed today counts', () => {
    expect(today(many(60, note))).toMatchObject({ today: { length: dailyLimits.notes }, later: 60 - dailyLimits.notes });
    expect(today(many(60, fresh))).toMatchObject({ today: { length: dailyLimits.newNotes }, later: 60 - dailyLimits.newNotes });
    const done = many(4, (id) => note(id, { reviewedAt: 950, dueAt: now + 9 }));
    expect(today([...done, ...many(60, fresh)])).toMatchObject({ today: { length: dailyLimits.newNotes - 4 } });
    expect(today([...done.map((one) => ({ ...one, memory: { ...one.memory, reps: 3 } })), ...many(60, note)])).toMatchObject({ today: { length: dailyLimits.notes - 4 } });
  });

  it('[N4] a note that was forgotten four times is a leech', () => {
    expect([3, 4].map((lapses) => isLeech(note('n1', { lapses }).memory))).toEqual([false, true]);
  });

  it('[N2] a question that is there already, or twice, is known', () => {
    const known = [note('n1')];
    expect(withoutKnown([{ question: ' N1 ' }, { question: 'other' }, { question: 'Other' }], known)).toEqual([{ question: 'other' }]);
  });
});
