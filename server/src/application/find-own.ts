import type { FileId, JobId, ProblemId, RoundId } from '@dayseven/contracts';
import type { Job } from '../domain/job/job.ts';
import { foldMachineRound } from '../domain/machine/machine-round.ts';
import { ok, type Result } from '../domain/result.ts';
import type { JobStore } from './ports/job-store.ts';
import type { Problem, ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore, StoredRound } from './ports/round-store.ts';
import { refuse, type Refusal } from './refusal.ts';
import { metProblems } from './dsa/met-problems.ts';
import type { Viewer } from './viewer.ts';

/** The viewer's round; another person's reads as none. */
export async function findOwnRound(rounds: RoundStore, viewer: Viewer, id: RoundId): Promise<Result<StoredRound, Refusal>> {
  const round = await rounds.find(id);
  return round?.personId === viewer.personId ? ok(round) : refuse('round-not-found');
}

/** The viewer's round, where it has a sheet for the problem. */
export async function findOwnSheet(rounds: RoundStore, viewer: Viewer, sheet: { readonly roundId: RoundId; readonly problemId: ProblemId }): Promise<Result<StoredRound, Refusal>> {
  const round = await findOwnRound(rounds, viewer, sheet.roundId);
  return round.ok && !round.value.problems.includes(sheet.problemId) ? refuse('problem-not-found') : round;
}

/** The viewer's design round, whatever its state. */
export async function findOwnDesign(rounds: RoundStore, viewer: Viewer, id: RoundId): Promise<Result<StoredRound, Refusal>> {
  const round = await findOwnRound(rounds, viewer, id);
  return round.ok && round.value.kind !== 'design' ? refuse('round-not-found', 'This is not a design round.') : round;
}

/** The viewer's machine-coding round, whatever its state. */
export async function findOwnMachine(rounds: RoundStore, viewer: Viewer, id: RoundId): Promise<Result<StoredRound, Refusal>> {
  const round = await findOwnRound(rounds, viewer, id);
  return round.ok && round.value.kind !== 'machine-coding' ? refuse('round-not-found', 'This is not a machine-coding round.') : round;
}

/** The viewer's round, where it has the file. */
export async function findOwnFile(rounds: RoundStore, viewer: Viewer, { roundId, file }: { readonly roundId: RoundId; readonly file: FileId }): Promise<Result<StoredRound, Refusal>> {
  const round = await findOwnMachine(rounds, viewer, roundId);
  if (!round.ok) return round;
  const known = foldMachineRound(await rounds.events(roundId))?.files.find(({ id }) => id === file);
  return known && !known.isDeleted ? round : refuse('invalid-request', 'This file is no longer there.');
}

/** The viewer's round, where it has a document. */
export async function findOwnWithDocument(rounds: RoundStore, viewer: Viewer, id: RoundId): Promise<Result<StoredRound, Refusal>> {
  const round = await findOwnRound(rounds, viewer, id);
  return round.ok && round.value.kind !== 'design' && round.value.kind !== 'machine-coding' ? refuse('round-not-found', 'This round has no document.') : round;
}

/** The viewer's job; another person's reads as none. */
export async function findOwnJob(jobs: JobStore, viewer: Viewer, id: JobId): Promise<Result<Job, Refusal>> {
  const job = await jobs.find(id);
  return job?.personId === viewer.personId ? ok(job) : refuse('job-not-found');
}

/** A problem of the practice list: what is kept for mock rounds reads as none until the viewer has met it in one. */
export async function findPractised({ rounds, catalogue }: Shelves, viewer: Viewer, id: ProblemId): Promise<Result<Problem, Refusal>> {
  const problem = findProblem(catalogue, id);
  if (!problem.ok || problem.value.shelf === 'practice') return problem;
  return (await metProblems(rounds, viewer)).has(id) ? problem : refuse('problem-not-found');
}

interface Shelves {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
}

export function findProblem(catalogue: ProblemCatalogue, id: ProblemId): Result<Problem, Refusal> {
  const problem = catalogue.find(id);
  return problem ? ok(problem) : refuse('problem-not-found');
}
