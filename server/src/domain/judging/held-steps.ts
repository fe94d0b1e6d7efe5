import type { ClassSignature, Operation, Value } from '@dayseven/contracts/vocabulary';
import { togetherIn, typesOfAnswer } from './answer-types.ts';
import { sameExactly } from './compare.ts';

/** What a step of a script gave back, beside what is right. */
export interface HeldStep {
  readonly expected: Value;
  readonly got: Value;
  readonly isRight: boolean;
}

export interface Script {
  readonly signature: ClassSignature;
  readonly steps: readonly Operation[];
}

/** A script's answers held against the model's, step by step. Beside a step that was made at once stands that of the model's answers which fits it best. */
export function heldSteps({ signature, steps }: Script, expected: readonly Value[], got: readonly Value[]): readonly HeldStep[] {
  const same = sameExactly();
  const { operations: types } = typesOfAnswer(signature, { args: [], operations: steps });
  const fitting = [...expected];
  for (const block of togetherIn(signature, steps)) fit(fitting, got, block);
  return got.map((value, index) => {
    const right = fitting[index] ?? null;
    return { expected: right, got: value, isRight: same(right, value, types[index]) };
  });
}

/** Gives each step of a block an answer that is the same as its own while there are any, and then what is left. */
function fit(expected: Value[], got: readonly Value[], block: readonly number[]): void {
  const open = new Set(block);
  const given = new Map<number, Value>();
  const give = (step: number, from: number | undefined): void => {
    if (given.has(step) || from === undefined) return;
    given.set(step, expected[from] ?? null);
    open.delete(from);
  };
  const isSame = (step: number, from: number): boolean => sameExactly()(expected[from] ?? null, got[step] ?? null, undefined);
  for (const step of block) give(step, isSame(step, step) ? step : undefined);
  for (const step of block) give(step, [...open].find((from) => isSame(step, from)));
  for (const step of block) give(step, [...open][0]);
  for (const [step, value] of given) expected[step] = value;
}
