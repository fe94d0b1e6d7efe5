/** Why a program died, in the words of its runtime made readable; `stack` is where the frames begin, innermost first. */
export interface Cause {
  readonly message: string;
  readonly stack: readonly string[];
}
