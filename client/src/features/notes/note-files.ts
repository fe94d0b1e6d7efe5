import type { NoteText } from '@dayseven/contracts/vocabulary';

/** Anki reads the lines with # as how to import the rest. */
const ankiHead = ['#separator:Comma', '#html:false', '#columns:Question,What I did,The fix,Topic', '#tags column:4'];

export function asCsv(notes: readonly NoteText[]): string {
  const rows = notes.map(({ question, happened, fix, topic }) => [question, happened, fix, topic].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return `${[...ankiHead, ...rows].join('\n')}\n`;
}

export function asJson(notes: readonly NoteText[]): string {
  return `${JSON.stringify(notes.map(({ question, happened, fix, topic }) => ({ question, happened, fix, topic })), null, 2)}\n`;
}

const didMark = 'What I did:';
const fixMark = 'The fix:';

export function asMarkdown(notes: readonly NoteText[]): string {
  const topics = [...new Set(notes.map(({ topic }) => topic))].sort();
  const inLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
  const parts = topics.flatMap((topic) => [
    `## ${topic === '' ? 'No topic' : topic}\n`,
    ...notes.filter((note) => note.topic === topic).map(({ question, happened, fix }) => [
      `- ${inLine(question)}`, ...(happened === '' ? [] : [`  - ${didMark} ${inLine(happened)}`]), ...(fix === '' ? [] : [`  - ${fixMark} ${inLine(fix)}`]), '',
    ].join('\n')),
  ]);
  return `# Weak notes\n\n${parts.join('\n')}`;
}

/** The notes in a file that was saved here or looks alike; none in a file that does not. */
export function readNotesFile(name: string, text: string): readonly NoteText[] {
  if (name.endsWith('.json')) return readJson(text);
  return name.endsWith('.csv') ? readCsv(text) : readMarkdown(text);
}

function readJson(text: string): readonly NoteText[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.flatMap((one: unknown) => noteOf(typeof one === 'object' && one !== null ? { ...one } : {})) : [];
  } catch {
    return [];
  }
}

function noteOf(given: Readonly<Record<string, unknown>>): readonly NoteText[] {
  const part = (name: keyof NoteText): string => { const value = given[name]; return typeof value === 'string' ? value.trim() : ''; };
  const note = { question: part('question'), happened: part('happened'), fix: part('fix'), topic: part('topic') };
  return note.question === '' ? [] : [note];
}

function readCsv(text: string): readonly NoteText[] {
  const rows = csvRows(text.replace(/^#.*\r?\n/gm, ''));
  return rows.flatMap(([question, happened, fix, topic]) => noteOf({ question, happened, fix, topic }));
}

/** Rows of cells as in RFC 4180: a cell in quotes may hold commas, line ends and doubled quotes. */
function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

type Written = { question: string; happened: string; fix: string; topic: string };

function readMarkdown(text: string): readonly NoteText[] {
  const notes: Written[] = [];
  let topic = '';
  for (const line of text.split(/\r?\n/)) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    const [, indent = '', item] = /^(\s*)[-*+]\s+(.*)$/.exec(line) ?? [];
    if (heading !== undefined) topic = ['No topic', 'Weak notes'].includes(heading) ? '' : heading;
    if (item === undefined || (indent !== '' && belongs(notes.at(-1), item))) continue;
    notes.push({ question: item.trim(), happened: '', fix: '', topic });
  }
  return notes.filter(({ question }) => question !== '');
}

/** Whether a line is a part of the note above it, which then has it. */
function belongs(note: Written | undefined, item: string): boolean {
  if (note && item.startsWith(didMark)) note.happened = item.slice(didMark.length).trim();
  else if (note && item.startsWith(fixMark)) note.fix = item.slice(fixMark.length).trim();
  else return false;
  return true;
}
