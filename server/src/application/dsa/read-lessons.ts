import type { LessonView, RoundId } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { UseCase } from '../refusal.ts';
import { lessonView } from '../views/lesson-view.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';
import type { JudgedProblems } from './judged-problems.ts';

interface Deps extends Debriefing {
  readonly judgedProblems: JudgedProblems;
}

/** What the problems of a round were about: perform first, compare second, so only once the round is over and rated. */
export function createReadLessons({ rounds, isHeldBack, judgedProblems }: Deps): UseCase<RoundId, readonly LessonView[]> {
  return async function readLessons(viewer, roundId) {
    const found = await findRated({ rounds, isHeldBack }, viewer, roundId);
    if (!found.ok) return found;
    const all = await judgedProblems(found.value.round, found.value.log);
    return ok(await Promise.all(all.map(async ({ problem, sheet, own, notes }) => lessonView({
      problem, notes,
      model: await problem.model(own?.language ?? sheet.language),
      ...(own && { own }),
    }))));
  };
}
