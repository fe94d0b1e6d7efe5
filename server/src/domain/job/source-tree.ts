import type { Language } from '@dayseven/contracts/vocabulary';

export interface TreeFile {
  readonly name: string;
  readonly text: string;
}

export type ReadTree = { readonly ok: true; readonly files: readonly TreeFile[] } | { readonly ok: false; readonly reason: string };

const MOST_FILES = 40;
const MOST_FILE_CHARS = 64 * 1024;
const MOST_CHARS = 256 * 1024;

/** No step leads upwards, nowhere is a root, and two files that differ in case only cannot be. */
const PATHS: Readonly<Record<Language, RegExp>> = {
  go: /^(?:[a-z][a-z0-9]{0,39}\/){0,4}[a-z][a-z0-9_]{0,59}\.go$/,
  typescript: /^(?:[a-z][a-z0-9-]{0,39}\/){0,4}[a-z][a-z0-9-]{0,59}(?:\.test)?\.ts$/,
};

const SUCH_AS: Readonly<Record<Language, string>> = { go: 'pricing/night_fee.go', typescript: 'pricing/night-fee.ts' };

/** Beside the candidate's files there are some of the judge's own. */
const TAKEN: Readonly<Record<Language, readonly string[]>> = { go: ['glue.go'], typescript: ['check.ts', 'solution.ts'] };

/** Reads a source of several files, which travels as one JSON object from path to text. */
export function readSourceTree(language: Language, source: string): ReadTree {
  const named = parse(source);
  if (!named) return refuse('A solution of several files is an object from path to text.');
  const files = Object.entries(named).map(([name, text]) => ({ name, text }));
  const reason = whyNot(language, files);
  return reason === undefined ? { ok: true, files } : refuse(reason);
}

function whyNot(language: Language, files: readonly TreeFile[]): string | undefined {
  if (files.length === 0) return 'There is no file; write one first.';
  if (files.length > MOST_FILES) return `There are ${files.length} files; a solution may have ${MOST_FILES}.`;
  const strange = files.map(({ name }) => pathFault(language, name)).find((fault) => fault !== undefined);
  if (strange !== undefined) return strange;
  if (language === 'typescript' && !files.some(({ name }) => name === 'index.ts')) return 'There is no index.ts; what the judge calls is exported there.';
  const large = files.find(({ text }) => text.length > MOST_FILE_CHARS);
  if (large) return `${large.name} is larger than ${MOST_FILE_CHARS / 1024} KB; part it.`;
  const chars = files.reduce((sum, { text }) => sum + text.length, 0);
  return chars > MOST_CHARS ? `The files have ${Math.ceil(chars / 1024)} KB together; they may have ${MOST_CHARS / 1024} KB.` : undefined;
}

/** Whether a file holds tests of the candidate's: it is judged by nothing, and no script meets it. */
export function isTestFile(language: Language, path: string): boolean {
  return path.endsWith(language === 'go' ? '_test.go' : '.test.ts');
}

/** Why a file cannot be called so; undefined when it can. */
export function pathFault(language: Language, path: string): string | undefined {
  if (!PATHS[language].test(path)) return `A file cannot be called ${JSON.stringify(path.slice(0, 80))}; name files and folders like ${SUCH_AS[language]}.`;
  return TAKEN[language].includes(path) ? `The name ${path} is taken here; choose another.` : undefined;
}

function refuse(reason: string): ReadTree {
  return { ok: false, reason };
}

function parse(source: string): Readonly<Record<string, string>> | undefined {
  try {
    const read: unknown = JSON.parse(source);
    return isTexts(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(read: unknown): read is Readonly<Record<string, string>> {
  return typeof read === 'object' && read !== null && !Array.isArray(read) && Object.values(read).every((text) => typeof text === 'string');
}
