import type { ReadinessView } from '@dayseven/contracts';
import { readinessOf } from '../../domain/round/readiness.ts';
import type { Viewer } from '../viewer.ts';
import type { ListRounds } from './list-rounds.ts';

export type ReadReadiness = (viewer: Viewer) => Promise<ReadinessView>;

/** How the viewer stands to the bar, by the full rounds that are over and count. */
export function createReadReadiness({ listRounds }: { readonly listRounds: ListRounds }): ReadReadiness {
  return async function readReadiness(viewer) {
    const full = (await listRounds(viewer)).filter(({ clock, conditions, discounted }) => clock.state === 'over' && conditions.problems === 2 && discounted === undefined);
    return readinessOf(full.map(({ problems }) => ({ verdicts: problems.map(({ verdict }) => verdict) })));
  };
}
