import type { JobView, JudgeFiles, LookAtFiles } from '@dayseven/contracts';
import type { JobRequest } from '../../domain/job/job.ts';
import { readSourceTree } from '../../domain/job/source-tree.ts';
import { lastOpen, standLevels } from '../../domain/machine/levels.ts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import type { DraftBook } from '../draft-book.ts';
import { findOwnMachine } from '../find-own.ts';
import { hasRaceRun } from '../plan-job.ts';
import type { Clock } from '../ports/clock.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { QueueJob } from '../queue-job.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { runningMachine } from './change-machine.ts';
import { givenAt, readShelf, sourceOf } from './file-shelf.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly drafts: Pick<DraftBook, 'readFile'>;
  readonly machines: MachineCatalogue;
  readonly clock: Clock;
  readonly queueJob: QueueJob;
}

/** Puts the files as they are on disk in the line, judged up to an open level: a run on its samples, a submission on everything, a race on what calls at once. */
export function createJudgeFiles({ rounds, drafts, machines, clock, queueJob }: Deps, kind: Extract<JobRequest['kind'], 'run' | 'submission' | 'race'>): UseCase<JudgeFiles, JobView> {
  return async function judgeFiles(viewer, { roundId, jobId, level }) {
    const found = await findOwnMachine(rounds, viewer, roundId);
    if (!found.ok) return found;
    const standing = runningMachine(await rounds.events(roundId), clock.now());
    if (!standing.ok) return standing;
    const { round, log, now } = standing.value;
    const problemId = round.levels[level - 1];
    if (problemId === undefined || level > lastOpen(standLevels(round, log, now))) return refuse('invalid-request', 'This level is not open yet.');
    const judged = machines.find(problemId);
    if (kind === 'race' && judged && !(await hasRaceRun(judged))) return refuse('invalid-request', 'Nothing is called at once up to this level, so there is no race to look for.');
    const { language } = round.conditions;
    const shelf = await readShelf(drafts, roundId, round);
    const source = sourceOf(shelf, givenAt(machines, round, level));
    const tree = readSourceTree(language, source);
    if (!tree.ok) return refuse('invalid-request', tree.reason);
    return queueJob({ id: jobId, personId: found.value.personId, roundId, problemId, kind, language, revision: shelf.revision, source, ownCases: [], queuedAt: now });
  };
}

/** Looks at the files beside the verdict: in Go for races. */
export function createLookAtFiles(deps: Deps): UseCase<LookAtFiles, JobView> {
  const race = createJudgeFiles(deps, 'race');
  return async function lookAtFiles(viewer, { kind, ...asked }) {
    if (kind !== 'race') return refuse('invalid-request', 'Your own tests and a demo cannot be run here yet.');
    const round = foldMachineRound(await deps.rounds.events(asked.roundId));
    return round?.conditions.language === 'typescript' ? refuse('invalid-request', 'Only Go is looked at for races.') : race(viewer, asked);
  };
}
