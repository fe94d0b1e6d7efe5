import type { JobId, ProblemId, RoundId } from '@dayseven/contracts';
import type { Job } from '../../domain/job/job.ts';
import { readSourceTree } from '../../domain/job/source-tree.ts';
import { lastOpen, standLevels } from '../../domain/machine/levels.ts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';
import { finalsLeft, type Final } from '../timed-round/final.ts';
import { givenAt, readShelf, sourceOf } from './file-shelf.ts';

interface Deps {
  readonly jobs: Pick<JobStore, 'listBySheet'>;
  readonly drafts: Pick<DraftBook, 'readFile'>;
  readonly machines: MachineCatalogue;
  readonly clock: Clock;
  readonly finalJobId: (roundId: RoundId, problemId: ProblemId) => JobId;
}

/** What is to be judged of the files at the end; nothing for a round of another kind. */
export type MachineFinals = (round: StoredRound, log: readonly StoredEvent[]) => Promise<readonly Final[]>;

/** The files as they were at the end, for every open level that has not passed: who began the next one keeps what holds of the last. */
export function createMachineFinals({ jobs, drafts, machines, clock, finalJobId }: Deps): MachineFinals {
  async function submittedAs(roundId: RoundId, problemId: ProblemId, source: string): Promise<Job | undefined> {
    const before = await jobs.listBySheet(roundId, problemId, 1_000);
    return before.find((job) => job.kind === 'submission' && job.source === source && job.state !== 'cancelled');
  }

  return async function machineFinals({ id: roundId, personId }, log) {
    const round = foldMachineRound(log);
    if (!round) return [];
    const now = clock.now();
    const { language } = round.conditions;
    const shelf = await readShelf(drafts, roundId, round);
    if (shelf.revision === 0) return [];
    const standing = standLevels(round, log, now);
    const left = standing.slice(0, lastOpen(standing)).filter(({ passedAtMs }) => passedAtMs === undefined);
    const finals: Final[] = [];
    for (const { number } of left) {
      const problemId = round.levels[number - 1];
      const source = sourceOf(shelf, givenAt(machines, round, number));
      if (problemId === undefined || !readSourceTree(language, source).ok) continue;
      const submitted = await submittedAs(roundId, problemId, source);
      if (submitted) finals.push(...finalsLeft(submitted));
      else finals.push({ id: finalJobId(roundId, problemId), personId, roundId, problemId, kind: 'submission', language, revision: shelf.revision, source, ownCases: [], queuedAt: now });
    }
    return finals;
  };
}
