import type { ReadinessView } from '@dayseven/contracts';
import { readinessOf } from '../../domain/round/readiness.ts';
import type { Viewer } from '../viewer.ts';
import type { ListRounds } from '../timed-round/list-rounds.ts';

export type ReadReadiness = (viewer: Viewer) => Promise<ReadinessView>;

/** How the viewer stands to the bar, by the full rounds that are over and count. */
export function createReadReadiness({ listRounds }: { readonly listRounds: ListRounds }): ReadReadiness {
  return async function readReadiness(viewer) {
    const counting = (await listRounds(viewer)).filter(({ clock, discounted }) => clock.state === 'over' && discounted === undefined);
    const full = counting.flatMap(({ dsa }) => (dsa?.conditions.problems === 2 ? [dsa] : []));
    return readinessOf(full.map(({ problems }) => ({ verdicts: problems.map(({ verdict }) => verdict) })));
  };
}
