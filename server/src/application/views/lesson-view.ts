import type { LessonView } from '@dayseven/contracts';
import type { Job } from '../../domain/job/job.ts';
import type { DraftedNote } from '../../domain/weak-notes/draft-notes.ts';
import type { ModelSolution, Problem } from '../ports/problem-catalogue.ts';

export interface LessonParts {
  readonly problem: Problem;
  readonly model: ModelSolution;
  /** The job that stands. */
  readonly own?: Job;
  readonly notes: readonly DraftedNote[];
}

/** A problem's lesson; who asks for it must have a round on it that is over and rated. */
export function lessonView({ problem, model, own, notes }: LessonParts): LessonView {
  const { pattern, invariant, pitfall, complexity, followUps } = problem.teaching;
  return {
    problemId: problem.summary.id,
    pattern, invariant, pitfall,
    complexity: { ...complexity },
    followUps: [...followUps],
    notes: notes.map(({ question, happened, fix }) => ({ question, happened, fix })),
    model: { language: model.language, source: model.source },
    ...(own && { own: { language: own.language, source: own.source } }),
  };
}
