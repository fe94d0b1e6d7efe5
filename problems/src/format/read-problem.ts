import { basename } from 'node:path';
import { type Language, ProblemId, type RunLimits } from '@dayseven/contracts/vocabulary';
import { defaultLimits } from '../default-limits.ts';
import { folderFaults, sideFaults, statementFaults } from './check-folder.ts';
import type { Fault } from './fault.ts';
import type { ProblemData } from './problem-data.ts';
import { ProblemFile } from './problem-file.ts';
import { readCases } from './read-cases.ts';
import { readSignature } from './read-signature.ts';
import { parsePlace, readYaml } from './read-yaml.ts';

export type ReadProblem = { readonly ok: true; readonly data: ProblemData } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a problem from the texts of its folder; every fault that can be seen without running anything is told. */
export function readProblem(folder: string, texts: ReadonlyMap<string, string>): ReadProblem {
  const id = ProblemId.safeParse(basename(folder));
  if (!id.success) return refuse({ file: '', reason: 'The folder\'s name must be lower case letters, digits and hyphens.' });
  const source = texts.get('problem.yaml');
  if (source === undefined) return refuse({ file: 'problem.yaml', reason: 'is missing.' });

  const read = readYaml('problem.yaml', source);
  if (!read.ok) return read;
  const { yaml } = read;
  const parsed = parsePlace(yaml, ProblemFile, { path: [], data: yaml.data });
  if (!parsed.ok) return parsed;

  const file = parsed.value;
  const signature = readSignature(yaml, file);
  const statement = texts.get('statement.md') ?? '';
  const around = [...folderFaults(yaml, file, texts), ...sideFaults(yaml, file), ...(texts.has('statement.md') ? statementFaults(statement) : [])];
  if (!signature.ok) return refuse(...signature.faults, ...around);

  const { faults, ...cases } = readCases(yaml, file, signature.signature);
  if (faults.length + around.length > 0) return refuse(...faults, ...around);
  return { ok: true, data: { id: id.data, folder, file, signature: signature.signature, statement, limits: limitsOf(file), ...cases } };
}

function refuse(...faults: Fault[]): ReadProblem {
  return { ok: false, faults };
}

function limitsOf({ limits }: ProblemFile): Readonly<Record<Language, RunLimits>> {
  const limitsFor = (language: Language): RunLimits => ({ ...defaultLimits[language], ...limits[language] });
  return { go: limitsFor('go'), typescript: limitsFor('typescript') };
}
