import type { Fault } from '../format/fault.ts';
import { showPath, type YamlFile } from '../format/read-yaml.ts';
import type { PhrasingsFile, ScenarioFile } from './scenario-file.ts';
import { workOut } from './work-out.ts';

/** By how much an estimate may be rounded. */
const rounding = 0.05;

/** What the schema cannot see: names given twice, arithmetic that does not hold, too little left to the candidate. */
export function scenarioFaults(yaml: YamlFile, file: ScenarioFile): readonly Fault[] {
  const calls = file.facts.filter((fact) => fact.kind === 'your-call').length;
  return [
    ...repeated(yaml, 'facts', file.facts.map((fact) => fact.id)),
    ...repeated(yaml, 'mustHit', file.mustHit.map((point) => point.id)),
    ...repeated(yaml, 'scale', file.scale.map((quantity) => quantity.id)),
    ...estimateFaults(yaml, file),
    ...(calls < 2 ? [yaml.fault(['facts'], 'facts must leave at least 2 to the candidate (kind: your-call).')] : []),
  ];
}

function repeated(yaml: YamlFile, list: string, ids: readonly string[]): readonly Fault[] {
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [yaml.fault([list, i, 'id'], `${list}[${i}].id is ${id} a second time.`)] : []));
}

function estimateFaults(yaml: YamlFile, { scale, estimates }: ScenarioFile): readonly Fault[] {
  const known = new Map(scale.map(({ id, value }) => [id, value]));
  return estimates.flatMap(({ id, formula, result }, i) => {
    const fault = (field: string, reason: string): readonly Fault[] => [yaml.fault(['estimates', i, field], `estimates[${i}].${field} ${reason}.`)];
    const worked = workOut(formula, known);
    if (known.has(id)) return fault('id', `is ${id} a second time`);
    known.set(id, result);
    if (!worked.ok) return fault('formula', worked.reason);
    const isOff = Math.abs(worked.value - result) > rounding * worked.value;
    return isOff ? fault('result', `is ${result}, but its formula comes to ${Number(worked.value.toPrecision(3))}`) : [];
  });
}

/** Phrasings test the matcher, so none may be a text the matcher is given. */
export function phrasingFaults(yaml: YamlFile, phrasings: PhrasingsFile, { facts }: ScenarioFile): readonly Fault[] {
  const ids = new Set(['none', ...facts.map((fact) => fact.id)]);
  const told = new Set(facts.flatMap(({ question, paraphrases }) => [question, ...paraphrases]).map(plain));
  return Object.entries(phrasings).flatMap(([fact, asks]) => [
    ...(ids.has(fact) ? [] : [yaml.fault([fact], `${fact} is neither a fact of scenario.yaml nor none.`)]),
    ...asks.flatMap((ask, i) => (told.has(plain(ask)) ? [yaml.fault([fact, i], `${showPath([fact, i])} is a question or paraphrase of scenario.yaml already.`)] : [])),
  ]);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}
