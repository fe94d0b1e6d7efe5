import type { MachineOutcome, RoundId } from '@dayseven/contracts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';
import { areFinalsAwaited } from './awaited-finals.ts';
import type { DebriefMachine } from './debrief-machine.ts';

interface Deps {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly debriefMachine: DebriefMachine;
}

/** What came of a machine-coding round that is over; undefined for one of another kind, or of a problem that is no longer there. Who may see it is not asked here. */
export type OutcomeOfMachine = (round: StoredRound, log: readonly StoredEvent[]) => Promise<MachineOutcome | 'awaited' | undefined>;

export function createOutcomeOfMachine({ jobs, debriefMachine }: Deps): OutcomeOfMachine {
  // A list would read everything that was typed in every round again; nothing comes of a round twice without a line in its log.
  const known = new Map<RoundId, { readonly entries: number; readonly outcome: MachineOutcome }>();

  return async function outcomeOfMachine(stored, log) {
    const before = known.get(stored.id);
    if (before?.entries === log.length) return before.outcome;
    const round = foldMachineRound(log);
    if (!round) return undefined;
    if (await areFinalsAwaited(jobs, round)) return 'awaited';
    const debrief = await debriefMachine(stored, log);
    if (!debrief) return undefined;
    const { title, levels, takeaways: [headline = 'machine-holds'] } = debrief;
    const outcome: MachineOutcome = { title, form: round.conditions.form, passed: levels.filter(({ passedAtMs }) => passedAtMs !== undefined).length, levels: levels.length, headline };
    known.set(stored.id, { entries: log.length, outcome });
    return outcome;
  };
}
