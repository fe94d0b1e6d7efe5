import type { LessonView, ProblemId, RoundId } from '@dayseven/contracts';
import type { Job } from '../../domain/job/job.ts';
import { ok } from '../../domain/result.ts';
import { accountsOf } from '../../domain/round/account.ts';
import { foldRound, sheetOf, standing, type SheetState } from '../../domain/round/round-state.ts';
import { draftNotes, type Lesson } from '../../domain/weak-notes/draft-notes.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { Problem, ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { UseCase } from '../refusal.ts';
import { lessonView } from '../views/lesson-view.ts';
import { missedBy } from './missed-case.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';

interface Deps extends Debriefing {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly catalogue: ProblemCatalogue;
}

interface Read {
  readonly problem: Problem;
  readonly sheet: SheetState;
  /** The job that stands. */
  readonly own: Job | undefined;
  readonly lesson: Lesson;
}

/** What the problems of a round were about: perform first, compare second, so only once the round is over and rated. */
export function createReadLessons({ rounds, isHeldBack, jobs, catalogue }: Deps): UseCase<RoundId, readonly LessonView[]> {
  async function read(problemId: ProblemId, sheet: SheetState): Promise<readonly Read[]> {
    const problem = catalogue.find(problemId);
    if (!problem) return [];
    const stands = standing(sheet);
    const own = stands && (await jobs.find(stands.jobId));
    const missed = await missedBy(problem, own);
    const { pattern, pitfall, complexity } = problem.teaching;
    return [{ problem, sheet, own, lesson: { title: problem.summary.title, pattern, pitfall, complexity, ...(missed !== undefined && { missed }) } }];
  }

  return async function readLessons(viewer, roundId) {
    const found = await findRated({ rounds, isHeldBack }, viewer, roundId);
    if (!found.ok) return found;
    const { round, log } = found.value;
    const state = foldRound(log.map(({ event }) => event));
    const all = (await Promise.all(round.problems.map((id) => read(id, sheetOf(state, id))))).flat();
    const accounts = accountsOf(log);
    const notes = draftNotes(all.flatMap(({ problem, lesson }) => {
      const account = accounts.find(({ problemId }) => problemId === problem.summary.id);
      return account ? [{ account, lesson }] : [];
    }));
    return ok(await Promise.all(all.map(async ({ problem, sheet, own }) => lessonView({
      problem,
      model: await problem.model(own?.language ?? sheet.language),
      notes: notes.filter(({ of }) => of === problem.summary.id),
      ...(own && { own }),
    }))));
  };
}
