import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Answer } from '@dayseven/contracts/vocabulary';
import { z } from 'zod';
import type { Fault } from '../format/fault.ts';
import { readFolder } from '../format/read-folder.ts';
import { type Places, sourceFolder } from './places.ts';
import type { WorkedOut } from './work-out.ts';

const Expected = z.custom<Answer>((value) => typeof value === 'object' && value !== null);
const ArtefactFile = z.discriminatedUnion('ok', [
  z.object({ key: z.string(), ok: z.literal(true), expected: z.array(Expected) }),
  z.object({ key: z.string(), ok: z.literal(false), faults: z.array(z.custom<Fault>((value) => typeof value === 'object' && value !== null)) }),
]);

/** Changes with any file of the problem and any file that works on it. */
export function keyOf(texts: ReadonlyMap<string, string>, sources: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...texts, ['', ''] as const, ...sources]) hash.update(`${path.length}:${path}${text.length}:${text}`);
  return hash.digest('hex');
}

export async function readSources(): Promise<ReadonlyMap<string, string>> {
  const all = await readFolder(sourceFolder);
  return new Map([...all].filter(([path]) => !path.endsWith('.test.ts') && !/^(behavioral\/|codegen\/|scenarios\/|testing\/|index\.ts$)/.test(path)));
}

/** What was worked out under this key; undefined when nothing, something older or something unreadable is there. */
export async function readArtefact(places: Places, id: string, key: string): Promise<WorkedOut | undefined> {
  const text = await readFile(pathOf(places, id), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const file = parse(text);
  return file?.key === key ? file : undefined;
}

/** Written beside and renamed, so that a reader sees the old one or the new one. */
export async function writeArtefact(places: Places, id: string, artefact: WorkedOut & { readonly key: string }): Promise<void> {
  const path = pathOf(places, id);
  const beside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(beside, JSON.stringify(artefact));
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

function pathOf({ artefacts }: Places, id: string): string {
  return join(artefacts, `${id}.json`);
}

function parse(text: string): z.infer<typeof ArtefactFile> | undefined {
  try {
    return ArtefactFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
