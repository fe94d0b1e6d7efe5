import type { Answer, CaseInput, Language } from '@dayseven/contracts/vocabulary';
import { importValidator } from './artefacts/author-modules.ts';
import { poseCases } from './artefacts/inputs.ts';
import type { OpenFolder } from './artefacts/open-folder.ts';
import { decodeAnswer, encodeInput } from './codec/codec.ts';
import { goGlue } from './codegen/go/go-glue.ts';
import { goStarter } from './codegen/go/go-starter.ts';
import { typescriptGlue } from './codegen/typescript/typescript-glue.ts';
import { typescriptPrelude } from './codegen/typescript/typescript-prelude.ts';
import { typescriptStarter } from './codegen/typescript/typescript-starter.ts';
import type { ProblemData } from './format/problem-data.ts';
import type { CatalogueCase, Problem, WrongSolution } from './problem.ts';
import { caseFieldsOf, parseOwnCase } from './values/parse-own-case.ts';
import { showAnswer, showInput } from './values/show.ts';

const noInput = { args: [] };

/** Everything the rest of the program asks a problem for. */
export function createProblem(data: ProblemData, texts: OpenFolder['texts'], cases: Problem['cases']): Problem {
  const { signature, file } = data;
  const { hints, complexity, pattern, invariant, pitfall, followUps, prompts } = file;
  const glue = { go: [{ name: 'glue.go', text: goGlue(signature) }], typescript: typescriptGlue(signature) };
  const encoded = onceFor((input: CaseInput) => encodeInput(signature, input));
  const sample = data.samples[0]?.input ?? noInput;

  return {
    summary: { id: data.id, title: file.title, topics: file.topics, difficulty: file.difficulty, signature },
    side: file.side,
    shelf: file.shelf,
    statement: data.statement,
    comparison: file.comparison,
    limits: data.limits,
    starters: { go: goStarter(signature), typescript: typescriptStarter(signature) },
    prelude: typescriptPrelude(signature),
    caseFields: caseFieldsOf(signature, sample),
    teaching: { hints, complexity, pattern, invariant, pitfall, followUps, prompts },
    folder: data.folder,
    cases,
    glue: (language) => glue[language],
    model: (language) => Promise.resolve({ language, source: texts.get(`solutions/model.${extensions[language]}`) ?? '' }),
    wrongSolutions: () => wrongSolutionsOf(data, texts),
    encodeInput: (input) => encoded(input),
    decodeAnswer: (bytes, input) => decodeAnswer(signature, bytes, input),
    parseOwnCase: async (fields) => parseOwnCase(signature, fields, await importValidator(data.folder)),
    showInput: (input) => showInput(signature, input),
    showAnswer: (answer) => showAnswer(signature, answer),
  };
}

/** A remembered case is encoded once, and its bytes go when it goes. */
function onceFor<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>();
  return (from) => {
    const found = known.get(from) ?? make(from);
    known.set(from, found);
    return found;
  };
}

const extensions: Readonly<Record<Language, string>> = { go: 'go', typescript: 'ts' };

/** The cases with what the model answered to them, in order. */
export async function casesOf(data: ProblemData, expected: readonly Answer[]): Promise<readonly CatalogueCase[]> {
  const posed = await poseCases(data);
  if (posed.length !== expected.length) throw new Error(`${data.id} has ${posed.length} cases and ${expected.length} expected values; build the artefacts again.`);
  return posed.flatMap(({ kind, category, input, explanation }, i) => {
    const answer = expected[i];
    return answer ? [{ kind, category, input, expected: answer, ...(explanation !== undefined && { explanation }) }] : [];
  });
}

function wrongSolutionsOf({ file }: ProblemData, texts: OpenFolder['texts']): readonly WrongSolution[] {
  return file.wrong.map((wrong) => ({ ...wrong, language: wrong.file.endsWith('.go') ? 'go' : 'typescript', source: texts.get(wrong.file) ?? '' }));
}
