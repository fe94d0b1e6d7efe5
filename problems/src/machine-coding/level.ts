import type { Answer, ClassSignature, Language } from '@dayseven/contracts/vocabulary';
import { goApi, goModuleStarter, goScriptGlue } from '../codegen/machine/go-module.ts';
import { typescriptApi, typescriptModuleStarter, typescriptScriptGlue } from '../codegen/machine/typescript-module.ts';
import { decodeAnswer, encodeInput } from '../codec/codec.ts';
import { defaultLimits } from '../default-limits.ts';
import type { Problem } from '../problem.ts';
import { showAnswer, showInput } from '../values/show.ts';
import { below, modelTree, moduleOf, sourceOf, type LevelData, type MachineData, type Tree } from './machine.ts';

/** A level as the judge sees it: a problem whose solution is several files and whose cases are scripts. */
export interface MachineLevel extends Pick<Problem, 'comparison' | 'limits' | 'starters' | 'cases' | 'glue' | 'model' | 'wrongSolutions' | 'encodeInput' | 'decodeAnswer' | 'showInput' | 'showAnswer' | 'statement'> {
  readonly summary: Pick<Problem['summary'], 'id' | 'title'> & { readonly signature: ClassSignature };
  /** How Go imports the root package. */
  readonly module: string;
  /** Without the problem's. */
  readonly title: string;
  /** Files that are there and cannot be changed. */
  readonly given: Readonly<Record<Language, Tree>>;
  /** What a solution of this level may begin with. */
  readonly begins: Readonly<Record<Language, Tree>>;
  /** The model's files that this level changes or adds. */
  readonly layer: Readonly<Record<Language, Tree>>;
}

export interface LevelToCreate {
  readonly data: MachineData;
  readonly level: LevelData;
  readonly texts: ReadonlyMap<string, string>;
  readonly cases: Problem['cases'];
}

/** Sources of several files are one text here, as they are in a job. */
export function createLevel({ data, level, texts, cases }: LevelToCreate): MachineLevel {
  const { signature } = level;
  const module = moduleOf(data.id);
  const given: Readonly<Record<Language, Tree>> = { go: { 'api.go': goApi(module, signature) }, typescript: { 'api.ts': typescriptApi(signature) } };
  const starters: Readonly<Record<Language, Tree>> = { go: { [`${module}.go`]: goModuleStarter(module, signature) }, typescript: { 'index.ts': typescriptModuleStarter(signature) } };
  const whole = (language: Language, tree: Tree): string => sourceOf({ ...tree, ...given[language] });
  const glue = { go: [...filesOf(given.go), { name: 'glue.go', text: goScriptGlue(module, signature) }], typescript: typescriptScriptGlue(signature) };

  return {
    summary: { id: level.id, title: `${data.file.title}: ${level.file.title}`, signature },
    module,
    title: level.file.title,
    given,
    begins: starters,
    layer: { go: below(texts, `solutions/go/level-${level.number}/`), typescript: below(texts, `solutions/typescript/level-${level.number}/`) },
    statement: level.statement,
    comparison: { kind: 'exact' },
    limits: defaultLimits,
    starters: { go: whole('go', starters.go), typescript: whole('typescript', starters.typescript) },
    cases,
    glue: (language) => glue[language],
    model: (language) => Promise.resolve({ language, source: whole(language, modelTree(texts, language, level.number)) }),
    wrongSolutions: () => data.file.wrong.filter((wrong) => wrong.level === level.number).map(({ folder, language, verdict, category, why }) => ({
      file: folder, language, verdict, category, why, source: whole(language, { ...modelTree(texts, language, level.number), ...below(texts, `${folder}/`) }),
    })),
    encodeInput: (input) => encodeInput(signature, input),
    decodeAnswer: (bytes, input) => decodeAnswer(signature, bytes, input),
    showInput: (input) => showInput(signature, input),
    showAnswer: (answer: Answer) => showAnswer(signature, answer),
  };
}

function filesOf(tree: Tree): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(tree).map(([name, text]) => ({ name, text }));
}
