import { expect, it } from '@jest/globals';
import { NoteId, PersonId } from '@dayseven/contracts';
import type { WeakNote } from '../../server/src/domain/weak-notes/weak-note.ts';
import { newId } from '../support/page.ts';
import type { Stores } from './stores.ts';

const me = PersonId.parse('local');

function note(over: Partial<WeakNote> = {}): WeakNote {
  return {
    id: NoteId.parse(newId()), personId: me, createdAt: 500,
    text: { question: 'What is a nil map? ü \ud83d\ude00', happened: 'It panicked.', fix: 'make() it.\nThen write.', topic: 'maps-sets' },
    source: { kind: 'own' },
    memory: { dueAt: 500, stability: 0, difficulty: 0, scheduledDays: 0, reps: 0, lapses: 0, state: 'new' },
    ...over,
  };
}

/** What every note store promises. */
export function describeNoteStore(open: () => Stores): void {
  it('[N1] keeps notes as they are, and lists a person\'s in the order they were made', async () => {
    const { notes } = open();
    const [later, sooner] = [note({ createdAt: 900 }), note({ createdAt: 100 })];
    await notes.add([later, sooner]);
    expect(await notes.find(later.id)).toEqual(later);
    expect(await notes.listByPerson(me)).toEqual([sooner, later]);
    expect([await notes.listByPerson(PersonId.parse('nobody')), await notes.find(NoteId.parse(newId()))]).toEqual([[], undefined]);
  });

  it('[N1] replaces a note, and removes one for good', async () => {
    const { notes } = open();
    const [changed, gone] = [note(), note()];
    await notes.add([changed, gone]);
    const reviewed = { ...changed, before: changed.memory, memory: { ...changed.memory, dueAt: 9_000, reps: 1, state: 'review' as const, reviewedAt: 700 } };
    await notes.replace(reviewed);
    await notes.remove(gone.id);
    expect(await notes.listByPerson(me)).toEqual([reviewed]);
    await notes.replace(gone);
    expect(await notes.find(gone.id)).toBeUndefined();
  });

  it('[N1] a note added twice stays as it was', async () => {
    const { notes } = open();
    const one = note();
    await notes.add([one]);
    await notes.add([{ ...one, createdAt: 900 }]);
    expect(await notes.listByPerson(me)).toEqual([one]);
  });

  it('[N5] a settled draft stays settled, with the note that came of it or without', async () => {
    const { notes } = open();
    const [taken, dropped] = [note(), NoteId.parse(newId())];
    await notes.settle(me, [taken.id], [taken]);
    await notes.settle(me, [dropped, taken.id], []);
    expect(await notes.settled(me)).toEqual(new Set([taken.id, dropped]));
    expect(await notes.settled(PersonId.parse('nobody'))).toEqual(new Set());
    await notes.remove(taken.id);
    expect((await notes.settled(me)).has(taken.id)).toBe(true);
  });
}
