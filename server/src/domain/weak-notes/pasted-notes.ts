import { ok, refused, type Result } from '../result.ts';

/** Nobody reviews more in a week. */
export const mostPasted = 100;
const mostChars = 300;

/**
 * The weak notes in a pasted text, one for each line; Markdown's marks are left out, and a heading goes before the notes below it.
 * Too many of them, or one that is too long, is told in a sentence: none is shortened or left out unasked.
 */
export function pastedNotes(text: string): Result<readonly string[], string> {
  const notes = notesIn(text);
  if (notes.length > mostPasted) return refused(`There are ${notes.length} notes in it; paste at most ${mostPasted} at once.`);
  const long = notes.find(({ length }) => length > mostChars);
  return long === undefined ? ok(notes) : refused(`A note has at most ${mostChars} characters; shorten the one that begins “${long.slice(0, 40).trim()}…”.`);
}

function notesIn(text: string): readonly string[] {
  const notes: string[] = [];
  let heading = '';
  for (const line of text.split(/\r?\n/)) {
    const title = /^\s*#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(line)?.[1];
    if (title !== undefined) heading = plain(title);
    else if (isNote(line)) notes.push([heading, plain(line)].filter((part) => part !== '').join(': '));
  }
  return notes;
}

function isNote(line: string): boolean {
  return plain(line) !== '' && !/^\s*(```|~~~|([-*_=]\s*){3,}$)/.test(line);
}

/** Without a list's mark, a box to tick, a quote's mark and emphasis. */
function plain(line: string): string {
  return line.replace(/^\s*(>\s*)*((?:[-*+]|\d+[.)])\s+)?(\[[ xX]\]\s+)?/, '').replace(/(\*\*|__|`)/g, '').trim();
}
