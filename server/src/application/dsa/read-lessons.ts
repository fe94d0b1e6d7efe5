import type { LessonView, ProblemId, RoundId } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { foldRound, sheetOf, standing, type SheetState } from '../../domain/round/round-state.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { UseCase } from '../refusal.ts';
import { lessonView } from '../views/lesson-view.ts';
import { findRated } from './find-rated.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly jobs: Pick<JobStore, 'find'>;
  readonly catalogue: ProblemCatalogue;
}

/** What the problems of a round were about: perform first, compare second, so only once the round is over and rated. */
export function createReadLessons({ rounds, jobs, catalogue }: Deps): UseCase<RoundId, readonly LessonView[]> {
  async function lesson(problemId: ProblemId, sheet: SheetState): Promise<readonly LessonView[]> {
    const problem = catalogue.find(problemId);
    if (!problem) return [];
    const stands = standing(sheet);
    const job = stands && (await jobs.find(stands.jobId));
    return [lessonView({ problem, model: await problem.model(job?.language ?? sheet.language), ...(job && { own: job }) })];
  }

  return async function readLessons(viewer, roundId) {
    const found = await findRated(rounds, viewer, roundId);
    if (!found.ok) return found;
    const { round, log } = found.value;
    const state = foldRound(log.map(({ event }) => event));
    return ok((await Promise.all(round.problems.map((id) => lesson(id, sheetOf(state, id))))).flat());
  };
}
