import { basename } from 'node:path';
import { ProblemId, type CaseInput, type ClassSignature, type ValueType } from '@dayseven/contracts/vocabulary';
import type { Fault } from '../format/fault.ts';
import { TypeReader } from '../format/read-signature.ts';
import { type Path, parsePlace, readYaml, showPath, type YamlFile } from '../format/read-yaml.ts';
import { signatureNameFaults } from '../format/signature-names.ts';
import { readInput } from '../values/read-input.ts';
import { folderFaults } from './machine-folder.ts';
import { type LevelFile, MachineFile, type ScriptFile } from './machine-file.ts';
import { type LevelData, type MachineData, type ScriptData } from './machine.ts';
import { givesId, readSteps } from './read-steps.ts';

export type ReadMachine = { readonly ok: true; readonly data: MachineData } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a machine-coding problem from the texts of its folder; every fault that can be seen without running anything is told. */
export function readMachine(folder: string, texts: ReadonlyMap<string, string>): ReadMachine {
  const id = ProblemId.safeParse(basename(folder));
  if (!id.success || !/^[a-z]/.test(id.data)) return { ok: false, faults: [{ file: '', reason: 'The folder\'s name must be lower case letters, digits and hyphens, a letter first.' }] };
  const source = texts.get('problem.yaml');
  if (source === undefined) return { ok: false, faults: [{ file: 'problem.yaml', reason: 'is missing.' }] };
  const read = readYaml('problem.yaml', source);
  if (!read.ok) return read;
  const parsed = parsePlace(read.yaml, MachineFile, { path: [], data: read.yaml.data });
  if (!parsed.ok) return parsed;

  const faults: Fault[] = [];
  const reading: Reading = { yaml: read.yaml, file: parsed.value, faults };
  const signatures = readSignatures(reading);
  // What a script calls is only known where every signature could be read.
  const levels = faults.length > 0 ? [] : signatures.map((signature, i) => readLevel(reading, { id: id.data, signature, texts, i }));
  faults.push(...folderFaults(read.yaml, parsed.value, texts));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, data: { id: id.data, folder, file: parsed.value, levels } };
}

interface Reading {
  readonly yaml: YamlFile;
  readonly file: MachineFile;
  readonly faults: Fault[];
}

/** Of each level, with the methods of those before it. */
function readSignatures({ yaml, file, faults }: Reading): readonly ClassSignature[] {
  const types = new TypeReader(yaml, faults, new Map<string, ValueType>([['id', { kind: 'id' }]]));
  types.declare(file.types);
  const parameters = types.parameters(file.parameters, ['parameters']);
  const methods: ClassSignature['methods'][number][] = [];
  return file.levels.map((level, i) => {
    for (const [name, method] of Object.entries(level.methods)) {
      const path = ['levels', i, 'methods', name];
      const returns = method.returns === undefined ? undefined : types.returned(method.returns, [...path, 'returns']);
      if (name === 'advance' || name === 'parallel') faults.push(yaml.fault(path, `${showPath(path)}: a script has a step of that name; choose another.`));
      if (methods.some((known) => known.name === name)) faults.push(yaml.fault(path, `${showPath(path)}: an earlier level has it already.`));
      const taken = types.parameters(method.parameters, [...path, 'parameters']);
      const hidden = taken.find(({ type }) => type.kind !== 'id' && givesId(type));
      if (hidden) faults.push(yaml.fault(path, `${showPath(path)}: ${hidden.name} has an id in it; only a whole parameter can be one.`));
      methods.push({ name, parameters: taken, ...(returns && { returns }) });
    }
    const signature: ClassSignature = { kind: 'class', name: file.class, parameters, methods: [...methods] };
    if (faults.length === 0) faults.push(...signatureNameFaults(signature).map(({ reason }) => yaml.fault(['levels', i], reason)));
    return signature;
  });
}

interface LevelToRead {
  readonly id: string;
  readonly signature: ClassSignature;
  readonly texts: ReadonlyMap<string, string>;
  readonly i: number;
}

function readLevel(reading: Reading, { id, signature, texts, i }: LevelToRead): LevelData {
  const file = reading.file.levels[i];
  const number = i + 1;
  const statement = texts.get(`level-${number}.md`) ?? '';
  const scripts = file ? readScripts(reading, signature, file, ['levels', i]) : [];
  // The fault of a missing file is told by the folder's check.
  return { id: ProblemId.parse(`${id}-level-${number}`), number, file: file ?? emptyLevel, statement, signature, scripts };
}

const emptyLevel: LevelFile = { title: '', methods: {}, samples: [], cases: {}, generated: {} };

function readScripts(reading: Reading, signature: ClassSignature, file: LevelFile, path: Path): readonly ScriptData[] {
  const samples = file.samples.flatMap((sample, n): ScriptData[] => {
    const input = inputOf(reading, signature, sample, [...path, 'samples', n]);
    return input ? [{ kind: 'sample', category: 'sample', input, explanation: sample.explanation }] : [];
  });
  const hidden = Object.entries(file.cases).flatMap(([category, cases]) => cases.flatMap((written, n): ScriptData[] => {
    const input = inputOf(reading, signature, written, [...path, 'cases', category, n]);
    return input ? [{ kind: 'hidden', category, input }] : [];
  }));
  return [...samples, ...hidden];
}

function inputOf({ yaml, faults }: Reading, signature: ClassSignature, { args, steps }: ScriptFile, path: Path): CaseInput | undefined {
  const read = readScript(signature, { args, steps });
  if (read.ok) return read.input;
  faults.push(yaml.fault([...path, ...read.path], `${showPath([...path, ...read.path])} ${read.reason}`));
  return undefined;
}

export type ReadScript = { readonly ok: true; readonly input: CaseInput } | { readonly ok: false; readonly path: Path; readonly reason: string };

/** A script as an author or a generator writes it. */
export function readScript(signature: ClassSignature, { args, steps }: { readonly args: Readonly<Record<string, unknown>>; readonly steps: readonly unknown[] }): ReadScript {
  const made = readInput(signature, { args, operations: [] });
  if (!made.ok) return { ok: false, path: ['args'], reason: made.faults[0]?.reason ?? 'cannot be read.' };
  const read = readSteps(signature, steps);
  return read.ok ? { ok: true, input: { args: made.input.args, operations: read.operations } } : { ok: false, path: ['steps', read.step], reason: read.reason };
}

