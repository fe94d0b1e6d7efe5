import { BehavioralFamily, type QuestionId } from '@dayseven/contracts/vocabulary';
import type { Fault } from '../format/fault.ts';
import { parsePlace, readYaml, type YamlFile } from '../format/read-yaml.ts';
import { type Question, QuestionFile } from './question-file.ts';

export type ReadQuestions = { readonly ok: true; readonly questions: readonly Question[] } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the file of a family. `taken`: the ids of files read before, with the names of those files. */
export function readQuestions(file: string, text: string, taken: ReadonlyMap<QuestionId, string>): ReadQuestions {
  const family = BehavioralFamily.safeParse(file.replace(/\.yaml$/, ''));
  if (!file.endsWith('.yaml') || !family.success) return { ok: false, faults: [{ file, reason: `is not named after a family: ${BehavioralFamily.options.map((one) => `${one}.yaml`).join(', ')}.` }] };
  const read = readYaml(file, text);
  if (!read.ok) return read;
  const { yaml } = read;
  const parsed = parsePlace(yaml, QuestionFile, { path: [], data: yaml.data });
  if (!parsed.ok) return parsed;

  const { questions } = parsed.value;
  const faults = questions.flatMap((_, i) => idFaults(yaml, questions, { i, taken }));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, questions: questions.map((question) => ({ ...question, family: family.data })) };
}

function idFaults(yaml: YamlFile, questions: QuestionFile['questions'], { i, taken }: { readonly i: number; readonly taken: ReadonlyMap<QuestionId, string> }): readonly Fault[] {
  const id = questions[i]?.id;
  if (id === undefined) return [];
  const other = taken.get(id);
  const told = (reason: string): readonly Fault[] => [yaml.fault(['questions', i, 'id'], `questions[${i}].id is ${id}, which ${reason}.`)];
  if (other !== undefined) return told(`is taken in ${other}`);
  return questions.findIndex((question) => question.id === id) < i ? told('is taken in this file') : [];
}
