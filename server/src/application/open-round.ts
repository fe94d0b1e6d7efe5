import type { OpenRound, RoundId, RoundView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { findProblem } from './find-own.ts';
import type { Clock } from './ports/clock.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { UseCase } from './refusal.ts';
import type { ShowRound } from './show-round.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly newRoundId: () => RoundId;
  readonly showRound: ShowRound;
}

/** Opens the viewer's untimed round on a problem, begun when there is none. */
export function createOpenRound({ rounds, catalogue, clock, newRoundId, showRound }: Deps): UseCase<OpenRound, RoundView> {
  return async function openRound(viewer, { problemId }) {
    const problem = findProblem(catalogue, problemId);
    if (!problem.ok) return problem;
    const fresh = { id: newRoundId(), personId: viewer.personId, problemId, openedAt: clock.now() };
    const round = await rounds.openPractice(fresh, { type: 'round-opened', v: 1, problemId, language: 'typescript' });
    return ok(await showRound(round));
  };
}
