import type { CaseInput } from '@dayseven/contracts/vocabulary';
import type { Fault } from '../format/fault.ts';
import type { ProblemData } from '../format/problem-data.ts';
import { importCheckOf, importGenerators, importModule, importValidator } from '../artefacts/author-modules.ts';
import { generateInput } from '../artefacts/inputs.ts';
import { callSolution, type Exports } from '../values/call.ts';
import { flatInput } from '../values/read-input.ts';
import { type Comparing, disagreement } from './agrees.ts';

const seeds = 200;
const toldAtMost = 3;

/** Model and brute force on many small inputs, both ways where a checker decides. Runs the folder's code: in a worker only. */
export async function bruteForceFaults(data: ProblemData): Promise<readonly Fault[]> {
  const { folder, signature, file } = data;
  const [generators, validate, check] = await Promise.all([importGenerators(folder), importValidator(folder), importCheckOf(data)]);
  const [model, bruteForce] = await Promise.all([importModule(folder, 'solutions/model.ts'), importModule(folder, 'brute-force.ts')]);
  const comparing = { signature, comparison: file.comparison, ...(check && { check }) };

  const faults: Fault[] = [];
  for (let seed = 1; seed <= seeds && faults.length < toldAtMost; seed++) {
    const input = generateInput(data, generators, 'small', seed);
    const broken = validate(flatInput(signature, input));
    if (broken !== undefined) faults.push({ file: 'generator.ts', reason: `small seed ${seed} breaks a constraint: ${broken}` });
    const differs = difference(comparing, input, { model, bruteForce });
    if (differs !== undefined) faults.push({ file: 'brute-force.ts', reason: `It disagrees with the model on small seed ${seed}, ${differs}` });
  }
  return faults;
}

function difference(comparing: Comparing, input: CaseInput, { model, bruteForce }: { readonly model: Exports; readonly bruteForce: Exports }): string | undefined {
  const ours = callSolution(comparing.signature, model, input);
  const slow = callSolution(comparing.signature, bruteForce, input);
  const reason = disagreement(comparing, input, ours, slow) ?? disagreement(comparing, input, slow, ours);
  return reason && `${shown(input)}: the model says ${shown(ours)}, it says ${shown(slow)}. ${reason}`;
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 500);
