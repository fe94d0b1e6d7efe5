import type { DesignDebrief, RoundId } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';
import type { DebriefDesign } from './debrief-design.ts';

interface Deps extends Debriefing {
  readonly debriefDesign: DebriefDesign;
}

/** What the candidate's design has of what it was about, and a model design beside it: once the round is over and rated. */
export function createReadDesignDebrief({ debriefDesign, ...deps }: Deps): UseCase<RoundId, DesignDebrief> {
  return async function readDesignDebrief(viewer, id) {
    const rated = await findRated(deps, viewer, id);
    if (!rated.ok) return rated;
    const { round, log } = rated.value;
    if (round.kind !== 'design') return refuse('round-not-found', 'This is not a design round.');
    const debrief = await debriefDesign(round, log);
    return debrief ? ok(debrief) : refuse('problem-not-found', 'This scenario is no longer in the catalogue, and with it went what its debrief is made of.');
  };
}
