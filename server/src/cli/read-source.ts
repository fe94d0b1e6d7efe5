import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Language } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import { CouldNot } from './could-not.ts';

export interface SourceFile {
  readonly language: Language;
  readonly source: string;
}

const languageOf: Readonly<Record<string, Language>> = { '.go': 'go', '.ts': 'typescript' };

/** @throws CouldNot when the file is not one that can be judged. */
export async function readSource(file: string): Promise<SourceFile> {
  const isFolder = await stat(file).then((found) => found.isDirectory(), () => false);
  return isFolder ? readTree(file) : readOne(file);
}

/** A solution of several files: those of a folder, all in the language its root is in. */
async function readTree(folder: string): Promise<SourceFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).filter((path) => extname(path) in languageOf).sort();
  const files = await Promise.all(paths.map(async (path) => ({ name: path.slice(join(folder, '/').length), ...await readOne(path) })));
  const [first] = files;
  if (!first) throw new CouldNot(`There is no .go or .ts file in ${folder}.`);
  if (files.some(({ language }) => language !== first.language)) throw new CouldNot(`${folder} has files of both languages; a solution is in one.`);
  return { language: first.language, source: JSON.stringify(Object.fromEntries(files.map(({ name, source }) => [name, source]))) };
}

async function readOne(file: string): Promise<SourceFile> {
  const language = languageOf[extname(file)];
  if (!language) throw new CouldNot(`${file} is neither a .go nor a .ts file.`);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CouldNot(`${file} cannot be read: ${whyUnreadable(cause)}.`);
  });
  if (bytes.length > limits.sourceBytes) {
    throw new CouldNot(`${file} is ${Math.ceil(bytes.length / 1024)} KB; a source may have ${limits.sourceBytes / 1024} KB.`);
  }
  const source = bytes.toString('utf8').replaceAll('\r\n', '\n');
  if (source.trim() === '') throw new CouldNot(`${file} is empty; write a solution first.`);
  return { language, source };
}

function whyUnreadable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' ? 'its permissions forbid it' : String(code);
}
