import type { ProblemId, ProblemListItem, ProblemSummary } from '@dayseven/contracts';
import { foldRound, type RoundState } from '../domain/round/round-state.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { Viewer } from './viewer.ts';
import { problemListItem } from './views/problem-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
}

export type ListProblems = (viewer: Viewer) => Promise<readonly ProblemListItem[]>;

/** The practice list, without what is kept for mock rounds until this viewer has met it there, with what this viewer has done. */
export function createListProblems({ rounds, catalogue }: Deps): ListProblems {
  async function states(viewer: Viewer): Promise<ReadonlyMap<ProblemId, RoundState>> {
    const mine = await rounds.listByPerson(viewer.personId);
    const folded = await Promise.all(mine.map(async ({ id, problemId }) => {
      const log = await rounds.events(id);
      return [problemId, foldRound(log.map(({ event }) => event))] as const;
    }));
    return new Map(folded);
  }

  return async function listProblems(viewer) {
    const done = await states(viewer);
    const isListed = ({ id }: ProblemSummary): boolean => catalogue.find(id)?.shelf === 'practice' || done.has(id);
    return catalogue.list().filter(isListed).map((summary) => problemListItem(summary, done.get(summary.id)));
  };
}
