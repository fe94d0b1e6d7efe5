import { importModule, NotExported } from '../artefacts/author-modules.ts';
import { BadGenerator } from '../artefacts/inputs.ts';
import { createRandom } from '../random/random.ts';
import type { LevelData, ScriptData } from './machine.ts';
import { readScript } from './read-machine.ts';

/** The scripts of a level: all samples first, then what is hidden, those of the levels before it ahead. The same on every call. */
export async function poseScripts(folder: string, levels: readonly LevelData[]): Promise<readonly (ScriptData & { readonly level: number })[]> {
  const own = await Promise.all(levels.map(async (level) => [...level.scripts, ...await generatedOf(folder, level)].map((script) => ({ ...script, level: level.number }))));
  const all = own.flat();
  return [...all.filter(({ kind }) => kind === 'sample'), ...all.filter(({ kind }) => kind === 'hidden')];
}

async function generatedOf(folder: string, level: LevelData): Promise<readonly ScriptData[]> {
  const wanted = Object.entries(level.file.generated);
  if (wanted.length === 0) return [];
  const { generators } = await importModule(folder, 'generator.ts');
  if (typeof generators !== 'object' || generators === null) throw new NotExported('generator.ts must export generators.');
  const known: Readonly<Record<string, unknown>> = { ...generators };
  return wanted.flatMap(([category, { seeds }]) => Array.from({ length: seeds }, (_, i) => made(level, { category, generate: known[category], seed: i + 1 })));
}

function made({ id, signature }: LevelData, { category, generate, seed }: { readonly category: string; readonly generate: unknown; readonly seed: number }): ScriptData {
  if (typeof generate !== 'function') throw new BadGenerator(`generators.${category} is missing.`);
  const script: unknown = Reflect.apply(generate, undefined, [createRandom(id, category, seed)]);
  const { args = {}, steps }: { args?: Readonly<Record<string, unknown>>; steps?: unknown } = { ...(typeof script === 'object' ? script : {}) };
  if (!Array.isArray(steps)) throw new BadGenerator(`generators.${category} made no steps from seed ${seed}.`);
  const read = readScript(signature, { args, steps });
  if (!read.ok) throw new BadGenerator(`generators.${category} made a wrong script from seed ${seed}: ${read.path.join('.')} ${read.reason}`);
  return { kind: 'hidden', category, input: read.input };
}
