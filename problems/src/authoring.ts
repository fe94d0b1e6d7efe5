/** What the files of a problem's folder may import. */
import type { Random } from './random/random.ts';

export type { Random } from './random/random.ts';

/** One function a generated category, and `small`, which the brute force is compared on. */
export interface Generators<Input> {
  readonly small: (random: Random) => Input;
  readonly [category: string]: (random: Random) => Input;
}

/** The first broken constraint as a sentence, undefined when all hold. Types have been checked before. */
export type Validator<Input> = (input: Input) => string | undefined;

/** An answer as a checker sees it. `mutated`: the arguments under `mutates`, in that order. */
export interface Checked<Returned> {
  readonly returned: Returned;
  readonly mutated: readonly unknown[];
}

/** Why the answer is wrong, one sentence; undefined when it is right. Pure, and prepared for any answer of the right type. */
export type Check<Input, Returned = unknown> = (input: Input, expected: Checked<Returned>, answer: Checked<Returned>) => string | undefined;
