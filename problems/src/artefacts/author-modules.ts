import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Comparison } from '@dayseven/contracts/vocabulary';
import type { Check, Generators, Validator } from '../authoring.ts';
import type { Exports } from '../values/call.ts';

/** A module of a problem's folder does not export what it should. */
export class NotExported extends Error {
  override readonly name = 'NotExported';
}

export async function importGenerators(folder: string): Promise<Generators<unknown>> {
  const { generators } = await importModule(folder, 'generator.ts');
  if (typeof generators !== 'object' || generators === null) throw new NotExported('generator.ts must export generators.');
  for (const [name, generate] of Object.entries(generators)) {
    if (typeof generate !== 'function') throw new NotExported(`generators.${name} must be a function.`);
  }
  if (!('small' in generators)) throw new NotExported('generators.small is missing; the brute force is compared on it.');
  // Functions, each of them, by the checks above.
  return generators as Generators<unknown>;
}

export async function importValidator(folder: string): Promise<Validator<unknown>> {
  const { validate } = await importModule(folder, 'validator.ts');
  if (typeof validate !== 'function') throw new NotExported('validator.ts must export validate.');
  return (input) => asReason(Reflect.apply(validate, undefined, [input]), 'validate');
}

export async function importCheck(folder: string): Promise<Check<unknown>> {
  const { check } = await importModule(folder, 'checker.ts');
  if (typeof check !== 'function') throw new NotExported('checker.ts must export check.');
  return (...answers) => asReason(Reflect.apply(check, undefined, answers), 'check');
}

/** The checker of a custom comparison; undefined for every other. */
export async function importCheckOf({ folder, file }: { readonly folder: string; readonly file: { readonly comparison: Comparison } }): Promise<Check<unknown> | undefined> {
  return file.comparison.kind === 'custom' ? importCheck(folder) : undefined;
}

/** A solution or the brute force. The node classes have to be provided before. */
export async function importModule(folder: string, file: string): Promise<Exports> {
  return (await import(pathToFileURL(join(folder, file)).href)) as Exports;
}

function asReason(result: unknown, name: string): string | undefined {
  if (result === undefined || typeof result === 'string') return result;
  throw new NotExported(`${name} must return a sentence or undefined.`);
}
