import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { KeptSection } from './report/bench-page.ts';

const file = fileURLToPath(new URL('../../.cache/bench/results.json', import.meta.url));

const Kept = z.record(z.string(), z.custom<KeptSection>());

/** The last full run of each bench, by name; what cannot be read is none. */
export async function readKept(): Promise<Readonly<Record<string, KeptSection>>> {
  try {
    return Kept.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

export async function keep(results: Readonly<Record<string, KeptSection>>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}
