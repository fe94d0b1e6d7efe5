import type { MarkAnswer, QuestionId, RoundId, RoundView, ThisQuestion } from '@dayseven/contracts';
import { foldBehavioralRound, type AskedQuestion } from '../../domain/behavioral/behavioral-round.ts';
import { settledMarks } from '../../domain/behavioral/star-marks.ts';
import { ok } from '../../domain/result.ts';
import type { BehavioralEvent } from '../../domain/round/round-event.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { keepChange } from '../keep-change.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';

type Deps = ChangeDeps & Debriefing;

/** A use case on one answer of a round that is over and rated. */
function createDebriefChange<Request extends { readonly roundId: RoundId; readonly questionId: QuestionId }>(deps: Deps, decide: (question: AskedQuestion, request: Request) => BehavioralEvent | undefined): UseCase<Request, RoundView> {
  return async function changeDebrief(viewer, request) {
    const { roundId, questionId } = request;
    const rated = await findRated(deps, viewer, roundId);
    if (!rated.ok) return rated;
    const question = foldBehavioralRound(rated.value.log)?.asked.find((one) => one.questionId === questionId);
    if (!question) return refuse('invalid-request', 'This was not asked in the round.');
    return keepChange(deps, rated.value.round, ok(decide(question, request)));
  };
}

/** Keeps where the parts of an answer begin, as its candidate marked them. */
export function createMarkAnswer(deps: Deps): UseCase<MarkAnswer, RoundView> {
  return createDebriefChange<MarkAnswer>(deps, ({ marks: known }, { questionId, on, marks: given }) => {
    const marks = settledMarks(given);
    return JSON.stringify(marks) === JSON.stringify(known[on] ?? []) ? undefined : { type: 'answer-marked', v: 1, questionId, on, marks };
  });
}

/** Shows what is listened for: the candidate has marked the answer, or will not. */
export function createOpenSignals(deps: Deps): UseCase<ThisQuestion, RoundView> {
  return createDebriefChange<ThisQuestion>(deps, ({ hasOpenSignals }, { questionId }) => (hasOpenSignals ? undefined : { type: 'signals-opened', v: 1, questionId }));
}
