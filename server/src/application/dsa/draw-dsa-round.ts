import type { DsaConditions } from '@dayseven/contracts';
import { pickProblems, type Candidate } from '../../domain/picking/pick-problems.ts';
import { ok } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse } from '../refusal.ts';
import type { DrawRound, RoundToBe } from '../timed-round/round-kinds.ts';
import type { Viewer } from '../viewer.ts';
import { metProblems } from './met-problems.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
}

/** Draws the problems of a DSA round; they are shown when it starts. */
export function createDrawDsaRound({ rounds, catalogue, clock }: Deps): DrawRound<DsaConditions> {
  async function candidates(viewer: Viewer): Promise<readonly Candidate[]> {
    const met = await metProblems(rounds, viewer);
    return catalogue.list().flatMap(({ id, topics, difficulty }): readonly Candidate[] => {
      const problem = catalogue.find(id);
      return problem ? [{ id, side: problem.side, shelf: problem.shelf, topics, difficulty, ...met.get(id) }] : [];
    });
  }

  return async function drawDsaRound(viewer, conditions, as) {
    const now = clock.now();
    const { problems: count, weak, seed, sisterOf, taste } = conditions;
    const picks = pickProblems(await candidates(viewer), { count, weak, seed, now, ...(sisterOf !== undefined && { sisterOf }), ...(taste && { taste }) });
    if (sisterOf !== undefined && picks.length === 0) return refuse('problem-not-found', 'There is no problem like this one to drill; plan a round instead.');
    if (sisterOf === undefined && picks.length < count) return refuse('problem-not-found', 'There are not enough problems for such a round; npm run problems says what is wrong with those left out.');
    const round = { ...as, personId: viewer.personId, kind: 'dsa', problems: picks.map(({ problemId }) => problemId), openedAt: now } as const;
    await rounds.create(round, { type: 'dsa-planned', v: 1, conditions, picks });
    return ok(round);
  };
}

/** The DSA round of a day: two mixed problems. */
export function dsaOfDay({ day, minutes }: RoundToBe): DsaConditions {
  const { mode, extraTime, language, weak, seed, assistance } = day;
  return { problems: 2, minutes, mode, extraTime, language, weak, seed, assistance };
}
