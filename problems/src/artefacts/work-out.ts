import type { Answer } from '@dayseven/contracts/vocabulary';
import { encodeAnswer, encodeInput } from '../codec/codec.ts';
import { caseBytes } from '../default-limits.ts';
import type { Fault } from '../format/fault.ts';
import type { ProblemData } from '../format/problem-data.ts';
import { disagreement } from '../proof/agrees.ts';
import { callSolution, type Exports } from '../values/call.ts';
import { flatInput } from '../values/read-input.ts';
import { importCheckOf, importModule, importGenerators, importValidator } from './author-modules.ts';
import { poseCases, type Posed } from './inputs.ts';

export type WorkedOut = { readonly ok: true; readonly expected: readonly Answer[] } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Asks the model for every case, and holds inputs against the validator and the author's own expectations. Runs the folder's code: in a worker only. */
export async function workOut(data: ProblemData): Promise<WorkedOut> {
  await importGenerators(data.folder);
  const posed = await poseCases(data);
  const validate = await importValidator(data.folder);
  const model = await importModule(data.folder, 'solutions/model.ts');
  const check = await importCheckOf(data);
  const comparing = { signature: data.signature, comparison: data.file.comparison, ...(check && { check }) };

  const faults: Fault[] = [];
  const expected: Answer[] = [];
  posed.forEach((one, i) => {
    const broken = validate(flatInput(data.signature, one.input));
    if (broken !== undefined) faults.push({ file: one.seed === undefined ? 'problem.yaml' : 'generator.ts', reason: `${nameOf(posed, i)} breaks a constraint: ${broken}` });
    const answer = answerOf(data, model, one);
    expected.push(answer);
    const own = data.samples[i]?.expected;
    const differs = own && disagreement(comparing, one.input, answer, own);
    if (differs !== undefined) faults.push({ file: 'problem.yaml', reason: `${nameOf(posed, i)}: the expected value does not agree with the model's ${JSON.stringify(answer)}.` });
    const bytes = Math.max(encodeInput(data.signature, one.input).length, encodeAnswer(data.signature, answer, one.input).length);
    if (bytes > caseBytes) faults.push({ file: 'problem.yaml', reason: `${nameOf(posed, i)} is larger than ${caseBytes / 1024 / 1024} MB encoded.` });
    const refused = check && disagreement(comparing, one.input, answer, answer);
    if (refused !== undefined) faults.push({ file: 'checker.ts', reason: `The checker refuses the model's answer to ${nameOf(posed, i)}: ${refused}` });
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, expected };
}

function answerOf(data: ProblemData, model: Exports, { input, category, seed }: Posed): Answer {
  try {
    return callSolution(data.signature, model, input);
  } catch (cause) {
    throw new Error(`solutions/model.ts failed on ${category}${seed === undefined ? '' : `, seed ${seed}`}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** `sample 2`, `duplicates 1`, `large seed 3` */
function nameOf(posed: readonly Posed[], i: number): string {
  const one = posed[i];
  if (one?.seed !== undefined) return `${one.category} seed ${one.seed}`;
  return `${one?.category ?? ''} ${posed.slice(0, i + 1).filter((other) => other.category === one?.category).length}`;
}
