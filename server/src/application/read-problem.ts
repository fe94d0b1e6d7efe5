import type { ProblemId, ProblemView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { findProblem } from './find-own.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { UseCase } from './refusal.ts';
import { problemView } from './views/problem-view.ts';

interface Deps {
  readonly catalogue: ProblemCatalogue;
}

export function createReadProblem({ catalogue }: Deps): UseCase<ProblemId, ProblemView> {
  return async function readProblem(_viewer, id) {
    const problem = findProblem(catalogue, id);
    return problem.ok ? ok(await problemView(problem.value)) : problem;
  };
}
