import type { ProblemId, ProblemView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { findPractised } from './find-own.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { UseCase } from './refusal.ts';
import { problemView } from './views/problem-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
}

export function createReadProblem(deps: Deps): UseCase<ProblemId, ProblemView> {
  return async function readProblem(viewer, id) {
    const problem = await findPractised(deps, viewer, id);
    return problem.ok ? ok(await problemView(problem.value)) : problem;
  };
}
