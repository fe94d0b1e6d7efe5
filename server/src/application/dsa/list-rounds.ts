import type { RoundListItem } from '@dayseven/contracts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import { foldRound, sheetOf, standing } from '../../domain/round/round-state.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import type { Viewer } from '../viewer.ts';
import { clockView } from '../views/dsa-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
}

export type ListRounds = (viewer: Viewer) => Promise<readonly RoundListItem[]>;

/** The viewer's rounds on a clock, the newest first. */
export function createListRounds({ rounds, catalogue, clock }: Deps): ListRounds {
  async function item(round: StoredRound): Promise<readonly RoundListItem[]> {
    const log = await rounds.events(round.id);
    const dsa = foldDsaRound(log);
    if (!dsa) return [];
    const state = foldRound(log.map(({ event }) => event));
    const known = dsa.clock.state === 'over' ? round.problems : [];
    const problems = known.map((id) => {
      const verdict = standing(sheetOf(state, id))?.verdict;
      return { id, title: catalogue.find(id)?.summary.title ?? id, ...(verdict !== undefined && { verdict }) };
    });
    const { id, kind, openedAt: plannedAt } = round;
    const { conditions, discounted } = dsa;
    return [{ id, kind, plannedAt, conditions, clock: clockView(dsa.clock, clock.now()), problems, ...(discounted !== undefined && { discounted }) }];
  }

  return async function listRounds(viewer) {
    const mine = await rounds.listByPerson(viewer.personId);
    return (await Promise.all(mine.map(item))).flat().reverse();
  };
}
