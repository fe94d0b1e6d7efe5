import type { JobView, JudgeFiles, Language, LookAtFiles } from '@dayseven/contracts';
import type { JobRequest } from '../../domain/job/job.ts';
import { isTestFile, readSourceTree } from '../../domain/job/source-tree.ts';
import type { TreeFile } from '../../domain/job/source-tree.ts';
import { lastOpen, standLevels } from '../../domain/machine/levels.ts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import type { DraftBook } from '../draft-book.ts';
import { findOwnMachine } from '../find-own.ts';
import { hasRaceRun } from '../plan-job.ts';
import type { Clock } from '../ports/clock.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { JudgedProblem } from '../ports/problem-catalogue.ts';
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

/** Puts the files as they are on disk in the line, judged up to an open level: a run on its samples, a submission on everything, a race on what calls at once; own tests and a demo by nothing. */
export function createJudgeFiles({ rounds, drafts, machines, clock, queueJob }: Deps, kind: Exclude<JobRequest['kind'], 'check'>): UseCase<JudgeFiles, JobView> {
  return async function judgeFiles(viewer, { roundId, jobId, level }) {
    const found = await findOwnMachine(rounds, viewer, roundId);
    if (!found.ok) return found;
    const standing = runningMachine(await rounds.events(roundId), clock.now());
    if (!standing.ok) return standing;
    const { round, log, now } = standing.value;
    const problemId = round.levels[level - 1];
    if (problemId === undefined || level > lastOpen(standLevels(round, log, now))) return refuse('invalid-request', 'This level is not open yet.');
    const judged = machines.find(problemId);
    const { language } = round.conditions;
    const shelf = await readShelf(drafts, roundId, round);
    const source = sourceOf(shelf, givenAt(machines, round, level));
    const tree = readSourceTree(language, source);
    if (!tree.ok) return refuse('invalid-request', tree.reason);
    const nothing = await whyNothing(kind, { judged, language, files: tree.files });
    if (nothing !== undefined) return refuse('invalid-request', nothing);
    return queueJob({ id: jobId, personId: found.value.personId, roundId, problemId, kind, language, revision: shelf.revision, source, ownCases: [], queuedAt: now });
  };
}

interface ToLookAt {
  readonly judged: JudgedProblem | undefined;
  readonly language: Language;
  readonly files: readonly TreeFile[];
}

/** Why a look would find nothing to look at; undefined where there is something. */
async function whyNothing(kind: JobRequest['kind'], { judged, language, files }: ToLookAt): Promise<string | undefined> {
  if (kind === 'own-tests' && !files.some(({ name }) => isTestFile(language, name))) return noTest[language];
  const plays = kind !== 'race' || !judged || (await hasRaceRun(judged));
  return plays ? undefined : 'Nothing is called at once up to this level, so there is no race to look for.';
}

const noTest: Readonly<Record<Language, string>> = {
  go: 'There is no test yet: write func TestName(t *testing.T) in a file that ends in _test.go.',
  typescript: 'There is no test yet: write one in a file that ends in .test.ts.',
};

/** Looks at the files beside the verdict: for races in Go, at own tests, at what the program shows. */
export function createLookAtFiles(deps: Deps): UseCase<LookAtFiles, JobView> {
  const looks = { race: createJudgeFiles(deps, 'race'), 'own-tests': createJudgeFiles(deps, 'own-tests'), demo: createJudgeFiles(deps, 'demo') };
  return async function lookAtFiles(viewer, { kind, ...asked }) {
    const round = foldMachineRound(await deps.rounds.events(asked.roundId));
    if (round?.conditions.language === 'typescript' && kind === 'race') return refuse('invalid-request', 'Only Go is looked at for races.');
    return looks[kind](viewer, asked);
  };
}
