import type { Answer, CaseInput } from '@dayseven/contracts/vocabulary';
import { createWorkshop } from './artefacts/workshop.ts';
import type { Problem } from './problem.ts';

/** Runs problems' own checkers in a worker, one at a time. */
export interface CheckRunner {
  /**
   * Why the answer is wrong, undefined when it is right.
   * @throws WorkshopFault when the checker threw or took longer than the deadline; never the candidate's fault.
   */
  check(problem: Problem, answers: { readonly input: CaseInput; readonly expected: Answer; readonly answer: Answer }): Promise<string | undefined>;
  close(): Promise<void>;
}

export function createCheckRunner(deadlineMs = 5_000): CheckRunner {
  const workshop = createWorkshop();
  return {
    async check({ folder, summary }, answers) {
      const { reason } = await workshop.perform('check', { folder, signature: summary.signature, ...answers }, deadlineMs);
      return reason;
    },
    close: () => workshop.close(),
  };
}
