import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of a folder by its path within, hidden ones left out, in a fixed order. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
  const visible = paths.filter((path) => !path.split('/').some((step) => step.startsWith('.') || step === 'node_modules')).sort();
  const texts = await Promise.all(visible.map((path) => readFile(join(folder, path), 'utf8')));
  return new Map(visible.map((path, i) => [path, texts[i] ?? '']));
}
