import type { LessonView, ProblemId, RoundId } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import { foldRound, sheetOf, standing, type SheetState } from '../../domain/round/round-state.ts';
import { findOwnRound } from '../find-own.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { lessonView } from '../views/lesson-view.ts';

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
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const log = await rounds.events(roundId);
    const dsa = foldDsaRound(log);
    if (dsa?.clock.state !== 'over') return refuse('round-not-running', 'The solutions are shown once the round is over.');
    if (!dsa.rating) return refuse('round-not-running', 'The solutions are shown once you have rated the round, or skipped that.');
    const state = foldRound(log.map(({ event }) => event));
    return ok((await Promise.all(found.value.problems.map((id) => lesson(id, sheetOf(state, id))))).flat());
  };
}
