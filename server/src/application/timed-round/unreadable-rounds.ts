import type { UnreadableRound } from '@dayseven/contracts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { readableLog } from '../readable-log.ts';
import type { Viewer } from '../viewer.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
}

export type ListUnreadable = (viewer: Viewer) => Promise<readonly UnreadableRound[]>;

/** The viewer's rounds of any kind whose log cannot be read, the newest first: they are kept as they are, and told. */
export function createListUnreadable({ rounds, catalogue }: Deps): ListUnreadable {
  return async function listUnreadable({ personId }) {
    const found: UnreadableRound[] = [];
    for (const { id, kind, problems: [problemId], openedAt: plannedAt } of await rounds.listByPerson(personId)) {
      if (await readableLog(rounds, id)) continue;
      // Which problem a round on a clock has is not told before its start, and whether it was started cannot be known.
      const title = kind === 'practice' && problemId !== undefined ? catalogue.find(problemId)?.summary.title : undefined;
      found.unshift({ id, kind, plannedAt, ...(title !== undefined && { title }) });
    }
    return found;
  };
}
