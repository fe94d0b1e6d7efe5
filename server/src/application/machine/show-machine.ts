import type { LevelView, MachineView, RoundId } from '@dayseven/contracts';
import { lastOpen, standLevels, type LevelStanding } from '../../domain/machine/levels.ts';
import { foldMachineRound, type MachineRound } from '../../domain/machine/machine-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { Machine, MachineCatalogue, MachineLevel, Tree } from '../ports/machine-catalogue.ts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';
import type { ShowJobs } from '../show-jobs.ts';
import { stepViews } from '../views/script-view.ts';
import { givenAt, readShelf } from './file-shelf.ts';
import { missingOf } from './missing.ts';

interface Deps {
  readonly drafts: DraftBook;
  readonly jobs: JobStore;
  readonly machines: MachineCatalogue;
  readonly clock: Clock;
  readonly showJobs: ShowJobs;
}

/** Gathers what a machine-coding round shows of its own; undefined for a round of another kind. */
export type ShowMachine = (round: StoredRound, log: readonly StoredEvent[]) => Promise<MachineView | undefined>;

/** The page shows the newest; looks may be large. */
const mostJobs = 8;

export function createShowMachine({ drafts, jobs, machines, clock, showJobs }: Deps): ShowMachine {
  async function jobsOf(id: RoundId, { levels }: MachineRound) {
    const known = (await Promise.all(levels.map((level) => jobs.listBySheet(id, level, mostJobs)))).flat();
    const newest = known.sort((a, b) => b.queuedAt - a.queuedAt).slice(0, mostJobs);
    return showJobs.ofRound(id, newest);
  }

  async function begun(id: RoundId, round: MachineRound, machine: Machine | undefined, log: readonly StoredEvent[]): Promise<NonNullable<MachineView['machine']>> {
    const { language } = round.conditions;
    const standing = standLevels(round, log, clock.now());
    const [shelf, pad] = await Promise.all([readShelf(drafts, id, round), drafts.readDocument(id)]);
    return {
      machineId: round.machineId, title: machine?.title ?? round.machineId, language, concurrency: machine?.concurrency[language] ?? '', ...missingOf(machine),
      levels: await Promise.all(standing.map((level) => levelView(level, machine?.levels[level.number - 1], language))),
      given: filesOf(givenAt(machines, round, lastOpen(standing))),
      files: shelf.files.map(({ id: file, path, revision, text }) => ({ id: file, path, revision, text })),
      pad: { revision: pad.revision, text: pad.text },
      revision: shelf.revision,
      jobs: await jobsOf(id, round),
    };
  }

  return async function showMachine({ id }, log) {
    const round = foldMachineRound(log);
    if (!round) return undefined;
    const isOver = round.clock.state === 'over';
    return {
      conditions: round.conditions,
      ...(round.clock.state !== 'planned' && { machine: await begun(id, round, machines.machine(round.machineId), log) }),
      ...(isOver && { because: [...round.because] }),
      ...(isOver && round.finals && { finals: [...round.finals] }),
    };
  };
}

async function levelView(standing: LevelStanding, level: MachineLevel | undefined, language: MachineView['conditions']['language']): Promise<LevelView> {
  if (standing.openedAtMs === undefined || !level) return standing;
  const samples = (await level.cases()).filter((one) => one.kind === 'sample' && (one.level ?? standing.number) === standing.number);
  return {
    ...standing,
    open: {
      problemId: level.summary.id, title: level.title, statement: level.statement, starters: filesOf(level.begins[language]),
      samples: samples.map(({ input, expected, explanation }) => ({
        steps: [...stepViews({ signature: level.summary.signature, input, expected })], ...(explanation !== undefined && { explanation }),
      })),
    },
  };
}

function filesOf(tree: Tree): { path: string; text: string }[] {
  return Object.entries(tree).map(([path, text]) => ({ path, text }));
}
