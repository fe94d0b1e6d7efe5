import type { PlanDsaRound, RoundId, RoundView } from '@dayseven/contracts';
import { pickProblems, type Candidate } from '../../domain/picking/pick-problems.ts';
import { ok } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { ShowRound } from '../show-round.ts';
import type { Viewer } from '../viewer.ts';
import { metProblems } from './met-problems.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly newRoundId: () => RoundId;
  readonly showRound: ShowRound;
}

/** Plans a DSA round: its problems are drawn now and shown when it starts. */
export function createPlanDsaRound({ rounds, catalogue, clock, newRoundId, showRound }: Deps): UseCase<PlanDsaRound, RoundView> {
  async function candidates(viewer: Viewer): Promise<readonly Candidate[]> {
    const met = await metProblems(rounds, viewer);
    return catalogue.list().flatMap(({ id, topics }): readonly Candidate[] => {
      const problem = catalogue.find(id);
      return problem ? [{ id, side: problem.side, shelf: problem.shelf, topics, ...met.get(id) }] : [];
    });
  }

  return async function planDsaRound(viewer, conditions) {
    const now = clock.now();
    const { problems: count, weak, seed, sisterOf } = conditions;
    const picks = pickProblems(await candidates(viewer), { count, weak, seed, now, ...(sisterOf !== undefined && { sisterOf }) });
    if (sisterOf !== undefined && picks.length === 0) return refuse('problem-not-found', 'There is no problem like this one to drill; plan a round instead.');
    if (sisterOf === undefined && picks.length < count) return refuse('problem-not-found', 'There are not enough problems for such a round; npm run problems says what is wrong with those left out.');
    const round = { id: newRoundId(), personId: viewer.personId, kind: 'dsa', problems: picks.map(({ problemId }) => problemId), openedAt: now } as const;
    await rounds.create(round, { type: 'dsa-planned', v: 1, conditions, picks });
    return ok(await showRound(round));
  };
}
