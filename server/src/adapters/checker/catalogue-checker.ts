import type { Catalogue, CheckRunner } from '@dayseven/problems';
import { CheckerFault } from '../../application/ports/checker.ts';
import type { Checker } from '../../application/ports/checker.ts';

/** Problems' own checkers, run by the problems workspace in a worker with a deadline. */
export function createCatalogueChecker(catalogue: Pick<Catalogue, 'find'>, runner: Pick<CheckRunner, 'check'>): Checker {
  return {
    async check(problemId, input, expected, answer) {
      const problem = catalogue.find(problemId);
      if (!problem) throw new CheckerFault('The problem is no longer in the catalogue.');
      const reason = await runner.check(problem, { input, expected, answer }).catch((cause: unknown) => {
        throw new CheckerFault('The problem\'s checker failed; this is not your program\'s fault.', { cause });
      });
      return reason === undefined ? { right: true } : { right: false, reason };
    },
  };
}
