import type { MachineDebrief, RoundId } from '@dayseven/contracts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';
import type { DebriefMachine } from './debrief-machine.ts';

interface Deps extends Debriefing {
  readonly debriefMachine: DebriefMachine;
}

/** What came of each level, what the request in the middle changed, and the model level by level: once the round is over, rated and judged. */
export function createReadMachineDebrief({ debriefMachine, ...deps }: Deps): UseCase<RoundId, MachineDebrief> {
  return async function readMachineDebrief(viewer, id) {
    const rated = await findRated(deps, viewer, id);
    if (!rated.ok) return rated;
    const { round, log } = rated.value;
    if (!foldMachineRound(log)) return refuse('round-not-found', 'This is not a machine-coding round.');
    const debrief = await debriefMachine(round, log);
    return debrief ? ok(debrief) : refuse('round-not-running', 'What was handed in is still being judged; this is shown once it is.');
  };
}
