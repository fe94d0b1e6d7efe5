import type { ProblemId, ProblemView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { findRunningRound } from './timed-round/running-round.ts';
import { findPractised } from './find-own.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { UseCase } from './refusal.ts';
import { problemView } from './views/problem-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
}

/** A statement; topic and difficulty would be a hint while a round on a clock has the problem. */
export function createReadProblem(deps: Deps): UseCase<ProblemId, ProblemView> {
  return async function readProblem(viewer, id) {
    const problem = await findPractised(deps, viewer, id);
    if (!problem.ok) return problem;
    const running = await findRunningRound(deps.rounds, viewer);
    return ok(await problemView(problem.value, running?.problems.includes(id) ? 'no-topic' : 'all'));
  };
}
