import type { Band, ChangeBand, QuestionId, RoundView } from '@dayseven/contracts';
import { foldBehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import { ok } from '../../domain/result.ts';
import type { BehavioralEvent } from '../../domain/round/round-event.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import { keepChange } from '../keep-change.ts';
import { refuse, type UseCase } from '../refusal.ts';

/** Rates an answer whose question is closed otherwise, and once the round is over any. */
export function createChangeBand(deps: ChangeDeps): UseCase<ChangeBand, RoundView> {
  return async function changeBand(viewer, { roundId, questionId, band }) {
    const found = await findOwnRound(deps.rounds, viewer, roundId);
    if (!found.ok) return found;
    const log = await deps.rounds.events(roundId);
    const state = foldTimedRound(log)?.clock.state;
    if (state === 'paused') return refuse('round-not-running', 'The round is paused; resume it to go on.');
    const question = foldBehavioralRound(log)?.asked.find((one) => one.questionId === questionId);
    if (!question || (question.closedMs === undefined && state !== 'over')) return refuse('invalid-request', 'This was not answered in the round yet.');
    return keepChange(deps, found.value, ok(question.band === band ? undefined : bandChanged(questionId, band)));
  };
}

function bandChanged(questionId: QuestionId, band: Band | undefined): BehavioralEvent {
  return { type: 'band-changed', v: 1, questionId, ...(band !== undefined && { band }) };
}
