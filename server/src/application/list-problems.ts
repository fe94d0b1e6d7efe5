import type { ProblemId, ProblemListItem, ProblemSummary } from '@dayseven/contracts';
import { foldRound, sheetOf, type SheetState } from '../domain/round/round-state.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { Viewer } from './viewer.ts';
import { problemListItem } from './views/problem-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
}

export type ListProblems = (viewer: Viewer) => Promise<readonly ProblemListItem[]>;

/** The practice list, without what is kept for mock rounds until this viewer has met it there (it then says so), with what this viewer has done. */
export function createListProblems({ rounds, catalogue }: Deps): ListProblems {
  /** Every sheet the viewer has had on each problem. */
  async function sheets(viewer: Viewer): Promise<ReadonlyMap<ProblemId, readonly SheetState[]>> {
    const mine = await rounds.listByPerson(viewer.personId);
    const found = new Map<ProblemId, SheetState[]>();
    await Promise.all(mine.map(async ({ id, problems }) => {
      const state = foldRound((await rounds.events(id)).map(({ event }) => event));
      for (const problemId of problems) found.set(problemId, [...(found.get(problemId) ?? []), sheetOf(state, problemId)]);
    }));
    return found;
  }

  return async function listProblems(viewer) {
    const done = await sheets(viewer);
    const isKept = ({ id }: ProblemSummary): boolean => catalogue.find(id)?.shelf !== 'practice';
    return catalogue.list().filter((summary) => !isKept(summary) || done.has(summary.id))
      .map((summary) => ({ ...problemListItem(summary, done.get(summary.id) ?? []), ...(isKept(summary) && { fromMock: true as const }) }));
  };
}
