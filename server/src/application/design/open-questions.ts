import type { RoundView, ThisRound } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { takesWork } from '../../domain/round/round-clock.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import { createDesignChange } from './change-design.ts';

/** Opens the list of what the scenario has an answer to, where the round is relaxed; that it was opened stays in the log. Twice is as once. */
export function createOpenQuestions(deps: ChangeDeps): UseCase<ThisRound, RoundView> {
  return createDesignChange<ThisRound>(deps, ({ clock, conditions, areQuestionsOpen }, _request, now) => {
    if (conditions.mode === 'strict') return refuse('round-not-running', 'In Strict there is no list of questions; ask in your own words.');
    if (!takesWork(clock, now)) return refuse('round-not-running', whyNot(clock));
    return ok(areQuestionsOpen ? undefined : { type: 'questions-opened', v: 1 });
  });
}
