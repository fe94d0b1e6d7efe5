import type { ProblemId, ProblemListItem } from '@dayseven/contracts';
import { foldRound, sheetOf, type SheetState } from '../domain/round/round-state.ts';
import type { IsHeldBack } from './day/held-back.ts';
import { firstSeen } from './dsa/met-problems.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import { readableLog } from './readable-log.ts';
import { findRunningRound } from './timed-round/running-round.ts';
import type { Viewer } from './viewer.ts';
import { problemListItem } from './views/problem-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly isHeldBack: IsHeldBack;
}

export type ListProblems = (viewer: Viewer) => Promise<readonly ProblemListItem[]>;

/**
 * The practice list with what this viewer has done. What is kept for mock rounds comes there once the viewer has met it, and the list then says so;
 * what a running round holds is left out while it runs, for the list tells topics.
 */
export function createListProblems({ rounds, catalogue, isHeldBack }: Deps): ListProblems {
  /** Every sheet the viewer has had on each problem that was seen; none of a round whose results are held back. */
  async function sheets(viewer: Viewer): Promise<ReadonlyMap<ProblemId, readonly SheetState[]>> {
    const mine = await rounds.listByPerson(viewer.personId);
    const found = new Map<ProblemId, readonly SheetState[]>();
    await Promise.all(mine.map(async (round) => {
      const [log, isHeld] = [(await readableLog(rounds, round.id)) ?? [], await isHeldBack(round)];
      if (firstSeen(round, log) === undefined) return;
      const state = foldRound(log.map(({ event }) => event));
      for (const problemId of round.problems) found.set(problemId, [...(found.get(problemId) ?? []), ...(isHeld ? [] : [sheetOf(state, problemId)])]);
    }));
    return found;
  }

  return async function listProblems(viewer) {
    const [met, running] = [await sheets(viewer), await findRunningRound(rounds, viewer)];
    return catalogue.list().filter(({ id }) => running?.problems.includes(id) !== true).flatMap((summary) => {
      const isKept = catalogue.find(summary.id)?.shelf !== 'practice';
      const own = met.get(summary.id);
      return isKept && !own ? [] : [{ ...problemListItem(summary, own ?? []), ...(isKept && { fromMock: true as const }) }];
    });
  };
}
