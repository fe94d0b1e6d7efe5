import { describe, expect, test } from '@jest/globals';
import type { WeakNoteView } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import { found } from './found.ts';
import { asCsv, asJson, asMarkdown } from './note-files.ts';
import { readNotesFile } from './read-notes-file.ts';
import { looksSeparated as looksLikeTable } from './read-separated.ts';

const notes = [
  { question: 'What does "nil", the map, do?', happened: 'I said:\nit panics, always.', fix: 'Reads give zero,\nwrites panic.', topic: 'maps-sets' },
  { question: '#1 in a heap, where is it?', happened: '', fix: '', topic: '' },
];
const inLine = notes.map((note) => ({ ...note, happened: note.happened.replace('\n', ' '), fix: note.fix.replace('\n', ' ') }));

const notesOf = (name: string, text: string) => { const read = readNotesFile(name, text); return 'notes' in read ? read.notes : []; };
/** How the sentence begins. */
const problemOf = (name: string, text: string) => { const read = readNotesFile(name, text); return 'problem' in read ? read.problem.slice(0, 7) : ''; };

describe('notes as files', () => {
  test('[N7] what was saved is read again: CSV and JSON as they were, Markdown in lines', () => {
    expect(notesOf('a.csv', asCsv(notes))).toEqual(notes);
    expect(notesOf('a.json', asJson(notes))).toEqual(notes);
    const read = [...notesOf('a.md', asMarkdown(notes))].sort((a, b) => (a.question > b.question ? -1 : 1));
    expect(read).toEqual(inLine);
  });

  test('[N7] a file that is no list of notes says so, and what is too much of a row is left', () => {
    expect(['{"a":1}', '[1,{"question":5},{"question":" "}]'].map((text) => problemOf('a.json', text))).toEqual(['No note', 'No note']);
    expect(problemOf('a.md', 'prose\n')).toBe('No note');
    expect(problemOf('a.json', '[{"question": "q"},]')).toBe('a.json ');
    expect(notesOf('a.csv', 'only a question\r\nq,f,w,t,more\n\n')).toEqual([{ question: 'only a question', happened: '', fix: '', topic: '' }, { question: 'q', happened: 'w', fix: 'f', topic: 't' }]);
  });

  test('[N7] Anki is told how to read the CSV: the question is in front, the fix behind', () => {
    expect(asCsv(notes).split('\n').slice(0, 4)).toEqual(['#separator:Comma', '#html:false', '#columns:Question,The fix,What I did,Topic', '#tags column:4']);
  });

  test.each([
    ['as this page saved them before', '#separator:Comma\n#columns:Question,What I did,The fix,Topic\n"q","w","f","t"\n'],
    ['with a head row, by semicolons', 'Fix;Question;What I did;Topic\nf;q;w;t\n'],
    ['as Anki saves its cards', '#separator:tab\n#html:true\n#guid column:1\n#tags column:5\nxyz\tq\t<div>f</div>\tw\tt\n'],
  ])('[W50] columns are taken by their names, and Anki\'s own are known: %s', (_what, text) => {
    expect([notesOf('a.csv', text), looksLikeTable(text)]).toEqual([[{ question: 'q', happened: 'w', fix: 'f', topic: 't' }], text.startsWith('#')]);
  });

  test('[W50] lines with # within a note and what is HTML in it are as they were', () => {
    const odd = [{ question: 'q', happened: '#include <x>\n# a heading', fix: 'a\n#b: c', topic: '' }, { question: '\u202Eolleh 😀 e\u0301', happened: '', fix: '<b>&amp;', topic: '' }];
    expect([notesOf('a.csv', asCsv(odd)), notesOf('a.json', asJson(odd))]).toEqual([odd, odd]);
    expect(notesOf('a.txt', '#separator:tab\n#html:true\nq\ta &lt; b<br>c<img src=x onerror=y>\n')[0]?.fix).toBe('a < b\nc');
  });

  test('[W50] a note that is too long is told, and nothing of the file is taken', () => {
    expect(readNotesFile('a.csv', `short,f\nlong,${'x'.repeat(limits.noteTextChars + 1)}\n`)).toEqual({ problem: `Of the note that begins “long…” the fix is over ${limits.noteTextChars} characters; shorten it. Nothing of a.csv was taken.` });
    expect(readNotesFile('a.csv', 'q,f\n'.repeat(limits.weakNotes + 1))).toHaveProperty('problem', expect.stringMatching(/^There are 2001 notes/));
  });

  test('[N8] a note is found by words of any of its parts', () => {
    const all = notes as unknown as readonly WeakNoteView[];
    const written = [{ ...notes[0], question: 'Cafe\u0301' }] as unknown as readonly WeakNoteView[];
    expect([found(written, 'CAFÉ').length, found(written, 'cafés').length]).toEqual([1, 0]);
    expect([found(all, 'HEAP'), found(all, 'maps panic'), found(all, 'maps heap'), found(all, ' ')].map((list) => list.length)).toEqual([1, 1, 0, 2]);
  });
});
