import type { NoteText } from '@dayseven/contracts/vocabulary';
import { csvRows } from './csv.ts';

type Part = keyof NoteText;

/** As columns are named here, and on the cards of Anki. */
const partsByName: Readonly<Record<string, Part | undefined>> = { question: 'question', front: 'question', 'the fix': 'fix', fix: 'fix', answer: 'fix', back: 'fix', 'what i did': 'happened', happened: 'happened', topic: 'topic', tags: 'topic' };
const usual: readonly Part[] = ['question', 'fix', 'happened', 'topic'];

const separators: Readonly<Record<string, string | undefined>> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|', colon: ':', space: ' ' };

/** What the lines with # at the head of a file say of the rest, as Anki writes them. */
interface Head {
  readonly told: ReadonlyMap<string, string>;
  readonly rest: string;
}

/** Whether it says of itself that it is a table. */
export const looksSeparated = (text: string): boolean => /^#separator:/i.test(text);

/** The notes of a table: columns by their names where they have some, else the question, the fix, what was done and the topic. */
export function readSeparated(text: string): readonly Partial<NoteText>[] {
  const { told, rest } = headOf(text);
  const separator = separatorOf(told, rest);
  const rows = csvRows(rest, separator);
  const ownHead = told.has('columns') ? [] : partsOf(rows[0] ?? []);
  const columns = [partsOf(csvRows(told.get('columns') ?? '', separator)[0] ?? []), ownHead].find(saysQuestion) ?? unnamed(told);
  const plain = told.get('html') === 'true' ? withoutHtml : (cell: string) => cell;
  return rows.slice(saysQuestion(ownHead) ? 1 : 0).map((row) => Object.fromEntries(columns.flatMap((part, at) => (part === undefined ? [] : [[part, plain(row[at] ?? '')]]))));
}

function headOf(text: string): Head {
  const lines = /^(?:#[a-z ]+:.*(?:\r?\n|$))*/i.exec(text)?.[0] ?? '';
  const told = lines.split(/\r?\n/).flatMap((line): [string, string][] => { const [, name = '', value = ''] = /^#([a-z ]+):(.*)$/i.exec(line) ?? []; return name === '' ? [] : [[name.toLowerCase(), value]]; });
  return { told: new Map(told), rest: text.slice(lines.length) };
}

const partsOf = (cells: readonly string[]): readonly (Part | undefined)[] => cells.map((cell) => partsByName[cell.trim().toLowerCase()]);
const saysQuestion = (columns: readonly (Part | undefined)[]): boolean => columns.includes('question');

/** Columns that hold something of Anki's own are left out, and its tags are the topic. */
function unnamed(told: Head['told']): readonly (Part | undefined)[] {
  const own = (name: string): number => Number(told.get(`${name} column`) ?? 0) - 1;
  const [tags, taken] = [own('tags'), ['guid', 'notetype', 'deck'].map(own)];
  const left = tags < 0 ? [...usual] : usual.filter((part) => part !== 'topic');
  return Array.from({ length: usual.length + taken.length }, (_, at) => (at === tags ? 'topic' : taken.includes(at) ? undefined : left.shift()));
}

/** As the head says it, by its name or itself; else the likeliest. */
function separatorOf(told: Head['told'], rest: string): string {
  const named = told.get('separator') ?? '';
  return named === '' ? likeliestSeparator(rest) : (separators[named.toLowerCase()] ?? named.slice(0, 1));
}

/** The one there are most of in the first line, quoted cells left out. */
function likeliestSeparator(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').slice(0, 2_000).replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: line.split(separator).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}

/** The words of a cell that Anki keeps as HTML; nothing of it is loaded or run. */
function withoutHtml(cell: string): string {
  const lines = cell.replace(/<br\s*\/?>|<\/(?:div|p|li)>/gi, '\n');
  return new DOMParser().parseFromString(lines, 'text/html').body.textContent.replaceAll('\u00A0', ' ');
}
