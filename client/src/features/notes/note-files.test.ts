import { describe, expect, test } from '@jest/globals';
import type { WeakNoteView } from '@dayseven/contracts';
import { found } from './found.ts';
import { asCsv, asJson, asMarkdown, readNotesFile } from './note-files.ts';

const notes = [
  { question: 'What does "nil", the map, do?', happened: 'I said:\nit panics, always.', fix: 'Reads give zero,\nwrites panic.', topic: 'maps-sets' },
  { question: '#1 in a heap, where is it?', happened: '', fix: '', topic: '' },
];
const inLine = notes.map((note) => ({ ...note, happened: note.happened.replace('\n', ' '), fix: note.fix.replace('\n', ' ') }));

describe('notes as files', () => {
  test('[N7] what was saved is read again: CSV and JSON as they were, Markdown in lines', () => {
    expect(readNotesFile('a.csv', asCsv(notes))).toEqual(notes);
    expect(readNotesFile('a.json', asJson(notes))).toEqual(notes);
    const read = [...readNotesFile('a.md', asMarkdown(notes))].sort((a, b) => (a.question > b.question ? -1 : 1));
    expect(read).toEqual(inLine);
  });

  test('[N7] a file that is no list of notes holds none, and what is too much of a note is left', () => {
    expect(['{', '{"a":1}', '[1,{"question":5},{"question":" "}]'].map((text) => readNotesFile('a.json', text))).toEqual([[], [], []]);
    expect(readNotesFile('a.csv', 'only a question\r\nq,w,f,t,more\n\n')).toEqual([{ question: 'only a question', happened: '', fix: '', topic: '' }, { question: 'q', happened: 'w', fix: 'f', topic: 't' }]);
    expect(readNotesFile('a.md', 'prose\n')).toEqual([]);
  });

  test('[N7] Anki is told how to read the CSV', () => {
    expect(asCsv(notes).split('\n').slice(0, 4)).toEqual(['#separator:Comma', '#html:false', '#columns:Question,What I did,The fix,Topic', '#tags column:4']);
  });

  test('[N8] a note is found by words of any of its parts', () => {
    const all = notes as unknown as readonly WeakNoteView[];
    expect([found(all, 'HEAP'), found(all, 'maps panic'), found(all, 'maps heap'), found(all, ' ')].map((list) => list.length)).toEqual([1, 1, 0, 2]);
  });
});
