import type { ProblemId, ProblemView } from '@dayseven/contracts';
import { foldDsaRound } from '../domain/round/dsa-round.ts';
import { ok } from '../domain/result.ts';
import { findPractised } from './find-own.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { UseCase } from './refusal.ts';
import type { Viewer } from './viewer.ts';
import { problemView } from './views/problem-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
}

/** A statement; topic and difficulty would be a hint while a round on a clock has the problem. */
export function createReadProblem(deps: Deps): UseCase<ProblemId, ProblemView> {
  async function isInRound(viewer: Viewer, id: ProblemId): Promise<boolean> {
    const mine = (await deps.rounds.unfinished()).filter(({ personId, problems }) => personId === viewer.personId && problems.includes(id));
    const states = await Promise.all(mine.map(async (round) => foldDsaRound(await deps.rounds.events(round.id))?.clock.state));
    return states.some((state) => state === 'running' || state === 'paused');
  }

  return async function readProblem(viewer, id) {
    const problem = await findPractised(deps, viewer, id);
    return problem.ok ? ok(await problemView(problem.value, (await isInRound(viewer, id)) ? 'no-topic' : 'all')) : problem;
  };
}
