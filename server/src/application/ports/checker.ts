import type { Answer, CaseInput, ProblemId } from '@dayseven/contracts/vocabulary';

export type Checked = { readonly right: true } | { readonly right: false; readonly reason: string };

/** Runs a problem's own checker away from the event loop, with a deadline. */
export interface Checker {
  /** @throws CheckerFault when the checker threw or took too long: an internal error, never the candidate's. */
  check(problemId: ProblemId, input: CaseInput, expected: Answer, answer: Answer): Promise<Checked>;
}

export class CheckerFault extends Error {
  override readonly name = 'CheckerFault';
}
