import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadProblem, readProblem } from '../format/read-problem.ts';
import { readFolder } from '../format/read-folder.ts';
import { keyOf } from './artefact.ts';

/** A problem's folder as it is now. */
export interface OpenFolder {
  readonly id: string;
  readonly key: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly read: ReadProblem;
}

export async function listFolders(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => entry.name).sort();
}

export async function openFolder(root: string, id: string, sources: ReadonlyMap<string, string>): Promise<OpenFolder> {
  const folder = join(root, id);
  const texts = await readFolder(folder);
  return { id, key: keyOf(texts, sources), texts, read: readProblem(folder, texts) };
}
