import type { NoteText } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { didMark, fixMark } from './note-files.ts';
import { looksSeparated, readSeparated } from './read-separated.ts';

/** What is in a file: its notes, or one sentence on why it cannot be taken as it is. */
export type NotesFile = { readonly notes: readonly NoteText[] } | { readonly problem: string };

/** The notes in a file that was saved here or looks alike. Nothing is cut, and a file is taken whole or not at all. */
export function readNotesFile(name: string, text: string): NotesFile {
  const read = readAs(name.toLowerCase(), text);
  if (read === 'no JSON') return { problem: `${name} is no JSON; save it once more, or look at its commas and quotes.` };
  const notes = read.map(trimmed).filter(({ question }) => question !== '');
  const [first] = notes;
  if (first === undefined) return { problem: `No note was found in ${name}; it may be CSV, Markdown or JSON as this page saves them.` };
  if (notes.length > limits.weakNotes) return { problem: `There are ${notes.length} notes in ${name}; you may have ${limits.weakNotes} at most.` };
  const long = notes.map(tooLong).find((sentence) => sentence !== undefined);
  return long === undefined ? { notes } : { problem: `${long} Nothing of ${name} was taken.` };
}

type Given = Partial<Readonly<Record<keyof NoteText, unknown>>>;

function readAs(name: string, text: string): readonly Given[] | 'no JSON' {
  if (name.endsWith('.json')) return readJson(text);
  return name.endsWith('.csv') || looksSeparated(text) ? readSeparated(text) : readMarkdown(text);
}

function readJson(text: string): readonly Given[] | 'no JSON' {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.map((one: unknown) => (typeof one === 'object' && one !== null ? one : {})) : [];
  } catch {
    return 'no JSON';
  }
}

function trimmed(given: Given): NoteText {
  const part = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  return { question: part(given.question), happened: part(given.happened), fix: part(given.fix), topic: part(given.topic) };
}

const parts = [
  { part: 'question', name: 'question', most: limits.noteQuestionChars }, { part: 'happened', name: 'what you did', most: limits.noteTextChars },
  { part: 'fix', name: 'fix', most: limits.noteTextChars }, { part: 'topic', name: 'topic', most: limits.noteTopicChars },
] as const;

function tooLong(note: NoteText): string | undefined {
  const over = parts.find(({ part, most }) => note[part].length > most);
  return over && `Of the note that begins “${note.question.slice(0, 40).trim()}…” the ${over.name} is over ${over.most} characters; shorten it.`;
}

type Written = { question: string; happened: string; fix: string; topic: string };

function readMarkdown(text: string): readonly Written[] {
  const notes: Written[] = [];
  let topic = '';
  for (const line of text.split(/\r?\n/)) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    const [, indent = '', item] = /^(\s*)[-*+]\s+(.*)$/.exec(line) ?? [];
    if (heading !== undefined) topic = ['No topic', 'Weak notes'].includes(heading) ? '' : heading;
    if (item === undefined || (indent !== '' && belongs(notes.at(-1), item))) continue;
    notes.push({ question: item.trim(), happened: '', fix: '', topic });
  }
  return notes;
}

/** Whether a line is a part of the note above it, which then has it. */
function belongs(note: Written | undefined, item: string): boolean {
  if (note && item.startsWith(didMark)) note.happened = item.slice(didMark.length).trim();
  else if (note && item.startsWith(fixMark)) note.fix = item.slice(fixMark.length).trim();
  else return false;
  return true;
}
