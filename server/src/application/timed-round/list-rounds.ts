import type { DsaOutcome, RoundListItem } from '@dayseven/contracts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import { foldRound, sheetOf, standing } from '../../domain/round/round-state.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import type { Viewer } from '../viewer.ts';
import { clockView } from '../views/timed-view.ts';

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
    const timed = foldTimedRound(log);
    if (!timed) return [];
    const { id, kind, openedAt: plannedAt } = round;
    const { conditions, discounted } = timed;
    const dsa = dsaOutcome(round, log);
    return [{ id, kind, plannedAt, conditions, clock: clockView(timed.clock, clock.now()), ...(dsa && { dsa }), ...(discounted !== undefined && { discounted }) }];
  }

  function dsaOutcome({ problems }: StoredRound, log: readonly StoredEvent[]): DsaOutcome | undefined {
    const dsa = foldDsaRound(log);
    if (!dsa) return undefined;
    const state = foldRound(log.map(({ event }) => event));
    const known = dsa.clock.state === 'over' ? problems : [];
    const outcomes = known.map((id) => {
      const verdict = standing(sheetOf(state, id))?.verdict;
      return { id, title: catalogue.find(id)?.summary.title ?? id, ...(verdict !== undefined && { verdict }) };
    });
    return { conditions: dsa.conditions, problems: outcomes };
  }

  return async function listRounds(viewer) {
    const mine = await rounds.listByPerson(viewer.personId);
    return (await Promise.all(mine.map(item))).flat().reverse();
  };
}
