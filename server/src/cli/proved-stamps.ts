import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from '@dayseven/problems';
import { z } from 'zod';

const Stamps = z.record(z.string(), z.string());

/** What makes glue, codecs and starters: a change of it is a change of every problem. */
const generator = fileURLToPath(new URL('../../../problems/src', import.meta.url));

/** Which problems were proved, by the content they had, what was generated from it, and the judge they were proved with. */
export interface ProvedStamps {
  isProved(id: string): Promise<boolean>;
  setProved(id: string): Promise<void>;
}

/** Kept in the first place; an id is a folder of any. */
export async function openProvedStamps(places: readonly [Places, ...Places[]], judge: string): Promise<ProvedStamps> {
  const [{ artefacts }] = places;
  const file = join(artefacts, 'proved.json');
  const stamps = await readStamps(file);
  const common = await hashOf(generator, judge);
  const folderOf = (id: string): string => {
    const paths = places.map(({ root }) => join(root, id));
    return paths.find((path) => existsSync(path)) ?? '';
  };
  return {
    isProved: async (id) => stamps[id] === await hashOf(folderOf(id), common),
    async setProved(id) {
      stamps[id] = await hashOf(folderOf(id), common);
      await mkdir(artefacts, { recursive: true });
      await writeFile(file, JSON.stringify(stamps, null, 2));
    },
  };
}

/** Stamps that cannot be read are none: the proof is only made once more. */
async function readStamps(file: string): Promise<Record<string, string>> {
  try {
    return Stamps.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

async function hashOf(folder: string, seed: string): Promise<string> {
  const hash = createHash('sha256').update(seed);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts')).map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const file of files) hash.update(file.slice(folder.length)).update('\0').update(await readFile(file)).update('\0');
  return hash.digest('hex');
}
