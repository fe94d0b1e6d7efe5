import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Answer } from '@dayseven/contracts/vocabulary';
import { importModule } from '../artefacts/author-modules.ts';
import type { WorkedOut } from '../artefacts/work-out.ts';
import { encodeInput } from '../codec/codec.ts';
import { caseBytes } from '../default-limits.ts';
import type { Fault } from '../format/fault.ts';
import type { LevelData, Tree } from './machine.ts';
import { playScript } from './play-script.ts';
import { poseScripts } from './pose-scripts.ts';

export interface LevelToWorkOut {
  readonly folder: string;
  /** This level and those before it. */
  readonly levels: readonly LevelData[];
  /** The model's files at this level, with what is given. */
  readonly model: Tree;
}

/** Asks the model for what every script gives. Runs the folder's code: in a worker only. */
export async function workOutLevel({ folder, levels, model }: LevelToWorkOut): Promise<WorkedOut> {
  const level = levels.at(-1);
  if (!level) return { ok: true, expected: [] };
  const posed = await poseScripts(folder, levels);
  const faults: Fault[] = [];
  const expected: Answer[] = [];
  await withFolder(model, async (place) => {
    const solution = await importModule(place, 'index.ts');
    for (const { category, input } of posed) {
      expected.push(await playScript(level.signature, solution, input));
      if (encodeInput(level.signature, input).length > caseBytes) faults.push({ file: 'problem.yaml', reason: `A script of ${category} is larger than ${caseBytes / 1024 / 1024} MB encoded.` });
    }
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, expected };
}

/** A model is parted into levels; it runs where its files stand together. */
async function withFolder(tree: Tree, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dayseven-model-'));
  try {
    for (const [path, text] of Object.entries({ ...tree, 'package.json': '{"type":"module"}' })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
