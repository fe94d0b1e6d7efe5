import type { ProblemId } from '@dayseven/contracts';
import type { Job } from '../../domain/job/job.ts';
import { accountsOf } from '../../domain/round/account.ts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import { foldRound, sheetOf, standing, type SheetState } from '../../domain/round/round-state.ts';
import { draftNotes, type DraftedNote, type Lesson } from '../../domain/weak-notes/draft-notes.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { Problem, ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';
import { missedBy } from './missed-case.ts';

interface Deps {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly catalogue: ProblemCatalogue;
}

/** A problem of a round that is over, with the job that stands and the notes it leaves. */
export interface JudgedProblem {
  readonly problem: Problem;
  readonly sheet: SheetState;
  /** The job that stands. */
  readonly own: Job | undefined;
  readonly notes: readonly DraftedNote[];
}

export type JudgedProblems = (round: StoredRound, log: readonly StoredEvent[]) => Promise<readonly JudgedProblem[]>;

export function createJudgedProblems({ jobs, catalogue }: Deps): JudgedProblems {
  async function read(problemId: ProblemId, sheet: SheetState): Promise<readonly (Omit<JudgedProblem, 'notes'> & { readonly lesson: Lesson })[]> {
    const problem = catalogue.find(problemId);
    if (!problem) return [];
    const stands = standing(sheet);
    const own = stands && (await jobs.find(stands.jobId));
    const missed = await missedBy(problem, own);
    const { pattern, pitfall, complexity } = problem.teaching;
    return [{ problem, sheet, own, lesson: { title: problem.summary.title, pattern, pitfall, complexity, ...(missed !== undefined && { missed }) } }];
  }

  return async function judgedProblems(round, log) {
    const state = foldRound(log.map(({ event }) => event));
    const all = (await Promise.all(round.problems.map((id) => read(id, sheetOf(state, id))))).flat();
    const accounts = accountsOf(log);
    // Two minutes are too short to have missed anything.
    const notes = foldDsaRound(log)?.conditions.taste === true ? [] : draftNotes(all.flatMap(({ problem, lesson }) => {
      const account = accounts.find(({ problemId }) => problemId === problem.summary.id);
      return account ? [{ account, lesson }] : [];
    }));
    return all.map(({ problem, sheet, own }) => ({ problem, sheet, own, notes: notes.filter(({ of }) => of === problem.summary.id) }));
  };
}
