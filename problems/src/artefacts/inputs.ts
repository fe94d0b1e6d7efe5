import type { CaseInput } from '@dayseven/contracts/vocabulary';
import type { Generators } from '../authoring.ts';
import type { ProblemData } from '../format/problem-data.ts';
import { createRandom } from '../random/random.ts';
import { readFlatInput } from '../values/read-input.ts';
import { importGenerators } from './author-modules.ts';

/** A case without its expected answer. */
export interface Posed {
  readonly kind: 'sample' | 'hidden';
  readonly category: string;
  readonly input: CaseInput;
  readonly explanation?: string;
  /** Of a generated case. */
  readonly seed?: number;
}

/** A generator is missing, threw, or made what the signature does not allow. */
export class BadGenerator extends Error {
  override readonly name = 'BadGenerator';
}

/** All cases in their order: samples, by hand, generated. The same on every call. */
export async function poseCases(data: ProblemData): Promise<readonly Posed[]> {
  const samples = data.samples.map(({ input, explanation }): Posed => ({ kind: 'sample', category: 'sample', input, ...(explanation !== undefined && { explanation }) }));
  const handwritten = data.handwritten.map(({ category, input }): Posed => ({ kind: 'hidden', category, input }));
  if (data.generated.length === 0) return [...samples, ...handwritten];

  const generators = await importGenerators(data.folder);
  const generated = data.generated.map(({ category, seed }): Posed => ({ kind: 'hidden', category, seed, input: generateInput(data, generators, category, seed) }));
  return [...samples, ...handwritten, ...generated];
}

export function generateInput(data: ProblemData, generators: Generators<unknown>, category: string, seed: number): CaseInput {
  const generate = Object.hasOwn(generators, category) ? generators[category] : undefined;
  if (!generate) throw new BadGenerator(`generators.${category} is missing.`);
  const read = readFlatInput(data.signature, made(generate, data.id, category, seed));
  if (read.ok) return read.input;
  throw new BadGenerator(`generators.${category} made a wrong input from seed ${seed}: ${read.faults[0]?.reason ?? ''}`);
}

function made(generate: Generators<unknown>['small'], id: string, category: string, seed: number): unknown {
  try {
    return generate(createRandom(id, category, seed));
  } catch (cause) {
    throw new BadGenerator(`generators.${category} threw on seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}
