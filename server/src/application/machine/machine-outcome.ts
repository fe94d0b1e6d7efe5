import type { MachineOutcome } from '@dayseven/contracts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';
import { areFinalsAwaited } from '../timed-round/awaited-finals.ts';
import type { DebriefMachine } from './debrief-machine.ts';
import { oncePerLog } from './once-per-log.ts';

interface Deps {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly debriefMachine: DebriefMachine;
}

/** What came of a machine-coding round that is over; undefined for one of another kind. Who may see it is not asked here. */
export type OutcomeOfMachine = (round: StoredRound, log: readonly StoredEvent[]) => Promise<MachineOutcome | 'awaited' | undefined>;

export function createOutcomeOfMachine({ jobs, debriefMachine }: Deps): OutcomeOfMachine {
  const outcome = oncePerLog<MachineOutcome>(async (stored, log) => {
    const form = foldMachineRound(log)?.conditions.form;
    const debrief = form && (await debriefMachine(stored, log));
    if (!debrief) return undefined;
    const { title, levels, takeaways: [headline = 'machine-holds'] } = debrief;
    return { title, form, passed: levels.filter(({ passedAtMs }) => passedAtMs !== undefined).length, levels: levels.length, headline };
  });

  return async function outcomeOfMachine(stored, log) {
    const round = foldMachineRound(log);
    return round && (await areFinalsAwaited(jobs, round)) ? 'awaited' : outcome(stored, log);
  };
}
