import { ScenarioId } from '@dayseven/contracts/vocabulary';
import type { z } from 'zod';
import type { Fault } from '../format/fault.ts';
import { parsePlace, readYaml, type YamlFile } from '../format/read-yaml.ts';
import { phrasingFaults, scenarioFaults } from './check-scenario.ts';
import { readModel } from './read-model.ts';
import { PhrasingsFile, ScenarioFile } from './scenario-file.ts';
import type { Phrasing, Scenario } from './scenario.ts';

export type ReadScenario = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly faults: readonly Fault[] };

const files = ['scenario.yaml', 'statement.md', 'model.md', 'phrasings.yaml'];
/** An interviewer says it in half a minute. */
const statementLimit = 700;

/** Reads a scenario from the texts of its folder, which is named after its id; every fault is told. */
export function readScenario(folder: string, texts: ReadonlyMap<string, string>): ReadScenario {
  const id = ScenarioId.safeParse(folder);
  const around = folderFaults(texts);
  if (!id.success) return { ok: false, faults: [{ file: '', reason: 'The folder\'s name must be lower case letters, digits and hyphens.' }, ...around] };
  if (around.length > 0) return { ok: false, faults: around };

  const textOf = (file: string): string => texts.get(file) ?? '';
  const statement = textOf('statement.md').trim();
  const model = readModel(textOf('model.md'));
  const known = readKnown(textOf('scenario.yaml'), textOf('phrasings.yaml'));
  const faults = [...(known.ok ? [] : known.faults), ...(model.ok ? [] : model.faults), ...statementFaults(statement)];
  if (faults.length > 0 || !known.ok || !model.ok) return { ok: false, faults };
  return { ok: true, scenario: { ...known.file, id: id.data, statement, model: model.model, phrasings: known.phrasings } };
}

function folderFaults(texts: ReadonlyMap<string, string>): readonly Fault[] {
  return [
    ...files.filter((file) => !texts.has(file)).map((file) => ({ file, reason: 'is missing.' })),
    ...[...texts.keys()].filter((file) => !files.includes(file)).map((file) => ({ file, reason: 'is not part of a scenario.' })),
  ];
}

type ReadKnown = { readonly ok: true; readonly file: ScenarioFile; readonly phrasings: readonly Phrasing[] } | { readonly ok: false; readonly faults: readonly Fault[] };

function readKnown(scenario: string, phrasings: string): ReadKnown {
  const main = parseFile('scenario.yaml', scenario, ScenarioFile);
  const asked = parseFile('phrasings.yaml', phrasings, PhrasingsFile);
  if (!main.ok || !asked.ok) return { ok: false, faults: [main, asked].flatMap((one) => (one.ok ? [] : one.faults)) };
  const faults = [...scenarioFaults(main.yaml, main.value), ...phrasingFaults(asked.yaml, asked.value, main.value)];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, file: main.value, phrasings: Object.entries(asked.value).flatMap(([fact, asks]) => asks.map((ask) => ({ ask, fact }))) };
}

type Parsed<T> = { readonly ok: true; readonly yaml: YamlFile; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

function parseFile<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const read = readYaml(file, text);
  if (!read.ok) return read;
  const parsed = parsePlace(read.yaml, schema, { path: [], data: read.yaml.data });
  return parsed.ok ? { ok: true, yaml: read.yaml, value: parsed.value } : parsed;
}

function statementFaults(text: string): readonly Fault[] {
  const file = 'statement.md';
  if (text === '') return [{ file, reason: 'must not be empty.' }];
  const faults: Fault[] = [];
  if (/^#/m.test(text)) faults.push({ file, reason: 'must have no heading: it is what the interviewer says.' });
  if (text.length > statementLimit) faults.push({ file, reason: `must be at most ${statementLimit} characters: the interviewer says little, the candidate asks.` });
  return faults;
}
