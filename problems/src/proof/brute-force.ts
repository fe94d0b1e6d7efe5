import type { Fault } from '../format/fault.ts';
import type { ProblemData } from '../format/problem-data.ts';
import { importCheck, importGenerators, importModule, importValidator } from '../artefacts/author-modules.ts';
import { generateInput } from '../artefacts/inputs.ts';
import { callSolution } from '../values/call.ts';
import { flatInput } from '../values/read-input.ts';
import { disagreement } from './agrees.ts';

const seeds = 200;
const toldAtMost = 3;

/** Model and brute force on many small inputs, both ways where a checker decides. Runs the folder's code: in a worker only. */
export async function bruteForceFaults(data: ProblemData): Promise<readonly Fault[]> {
  const { folder, signature, file } = data;
  const [generators, validate] = await Promise.all([importGenerators(folder), importValidator(folder)]);
  const [model, bruteForce] = await Promise.all([importModule(folder, 'solutions/model.ts'), importModule(folder, 'brute-force.ts')]);
  const check = file.comparison.kind === 'custom' ? await importCheck(folder) : undefined;
  const comparing = { signature, comparison: file.comparison, ...(check && { check }) };

  const faults: Fault[] = [];
  for (let seed = 1; seed <= seeds && faults.length < toldAtMost; seed++) {
    const input = generateInput(data, generators, 'small', seed);
    const broken = validate(flatInput(signature, input));
    if (broken !== undefined) faults.push({ file: 'generator.ts', reason: `small seed ${seed} breaks a constraint: ${broken}` });

    const [ours, slow] = [callSolution(signature, model, input), callSolution(signature, bruteForce, input)];
    const differs = disagreement(comparing, input, ours, slow) ?? disagreement(comparing, input, slow, ours);
    if (differs === undefined) continue;
    const shown = [input, ours, slow].map((value) => JSON.stringify(value).slice(0, 500));
    faults.push({ file: 'brute-force.ts', reason: `It disagrees with the model on small seed ${seed}, ${shown[0] ?? ''}: the model says ${shown[1] ?? ''}, it says ${shown[2] ?? ''}. ${differs}` });
  }
  return faults;
}
