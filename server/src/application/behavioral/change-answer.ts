import type { AnswerFollowUp, CloseQuestion, QuestionId, RoundId, RoundView, SaveAnswer, ThisQuestion } from '@dayseven/contracts';
import { foldBehavioralRound, openQuestion, type AskedQuestion, type BehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import { nextFollowUp } from '../../domain/behavioral/next-follow-up.ts';
import { ok } from '../../domain/result.ts';
import { takesEdits } from '../../domain/round/round-clock.ts';
import type { BehavioralEvent } from '../../domain/round/round-event.ts';
import { roundTime } from '../../domain/round/round-time.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';

interface Deps extends ChangeDeps {
  readonly questions: QuestionCatalogue;
}

/** What a request leaves in the log: events in order, none when the question stands so already. */
type Decide<Request> = (question: AskedQuestion, request: Request, nowMs: number) => readonly BehavioralEvent[];

/** On which question a request may act. */
type Of = (round: BehavioralRound, questionId: QuestionId) => AskedQuestion | undefined;

const standing: Of = (round, questionId) => (openQuestion(round)?.questionId === questionId ? openQuestion(round) : undefined);
/** What was typed last may come after its question was closed. */
const anyAsked: Of = ({ asked }, questionId) => asked.find((question) => question.questionId === questionId);

/** A use case on one question; what comes for one it may not act on changes nothing. */
function createAnswerChange<Request extends { readonly roundId: RoundId; readonly questionId: QuestionId }>({ rounds, clock, announcer, showRound }: ChangeDeps, decide: Decide<Request>, of: Of = standing): UseCase<Request, RoundView> {
  return async function changeAnswer(viewer, request) {
    const { roundId, questionId } = request;
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const log = await rounds.events(roundId);
    const [round, timed] = [foldBehavioralRound(log), foldTimedRound(log)];
    if (!round || !timed) return refuse('round-not-running', 'This is no behavioral round.');
    const now = clock.now();
    if (!takesEdits(timed.clock, now)) return refuse('round-not-running', whyNot(timed.clock));
    const question = of(round, questionId);
    const events = question ? decide(question, request, roundTime(log)(now)) : [];
    // Asked for at once they share a commit: no kill leaves an answer given and nothing asked on.
    await Promise.all(events.map((event) => rounds.append(roundId, event, now)));
    if (events.length > 0) announcer.roundChanged(roundId);
    return ok(await showRound(found.value));
  };
}

export function createBeginAnswer(deps: ChangeDeps): UseCase<ThisQuestion, RoundView> {
  return createAnswerChange<ThisQuestion>(deps, ({ questionId, answerFromMs }, _request, nowMs) => (nowMs < answerFromMs ? [{ type: 'answer-begun', v: 1, questionId }] : []));
}

export function createSaveAnswer(deps: ChangeDeps): UseCase<SaveAnswer, RoundView> {
  return createAnswerChange<SaveAnswer>(deps, ({ questionId, typed }, { part, text }) => (text === (typed[part] ?? '') ? [] : [{ type: 'answer-saved', v: 1, questionId, part, text }]), anyAsked);
}

/** The answer is given: the interviewer asks on. */
export function createFinishAnswer(deps: Deps): UseCase<ThisQuestion, RoundView> {
  return createAnswerChange<ThisQuestion>(deps, (question, _request, nowMs) => {
    const { questionId } = question;
    return question.finishedMs === undefined ? [{ type: 'answer-finished', v: 1, questionId }, ...askOn(deps, question, nowMs)] : [];
  });
}

/** What was asked on is answered aloud or put aside; then the next thing is asked, if there is time for it. */
export function createAnswerFollowUp(deps: Deps): UseCase<AnswerFollowUp, RoundView> {
  return createAnswerChange<AnswerFollowUp>(deps, (question, { part, answer }, nowMs) => {
    const { questionId, followUps } = question;
    if (!followUps.some((one) => one.part === part && one.answer === undefined)) return [];
    const answered = { ...question, followUps: followUps.map((one) => (one.part === part ? { ...one, answer } : one)) };
    return [{ type: 'follow-up-answered', v: 1, questionId, part, answer }, ...askOn(deps, answered, nowMs)];
  });
}

export function createCloseQuestion(deps: ChangeDeps): UseCase<CloseQuestion, RoundView> {
  return createAnswerChange<CloseQuestion>(deps, ({ questionId }, { band }) => [{ type: 'question-closed', v: 1, questionId, ...(band !== undefined && { band }) }]);
}

function askOn({ questions }: Deps, question: AskedQuestion, nowMs: number): readonly BehavioralEvent[] {
  const { questionId } = question;
  const next = nextFollowUp(question, questions.find(questionId)?.followUps ?? [], nowMs);
  return next ? [{ type: 'follow-up-asked', v: 1, questionId, ...next }] : [];
}
