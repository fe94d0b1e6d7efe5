import type { BehavioralConditions, QuestionId } from '@dayseven/contracts';
import { foldBehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import type { Instant } from '../../domain/instant.ts';
import { pickQuestions } from '../../domain/picking/pick-questions.ts';
import { ok } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse } from '../refusal.ts';
import type { DrawRound, RoundToBe } from '../timed-round/round-kinds.ts';
import type { Viewer } from '../viewer.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly questions: QuestionCatalogue;
  readonly clock: Clock;
}

/** Draws the questions of a behavioral round; each is shown when it is asked. */
export function createDrawBehavioralRound({ rounds, questions, clock }: Deps): DrawRound<BehavioralConditions> {
  async function lastAsked({ personId }: Viewer): Promise<ReadonlyMap<QuestionId, Instant>> {
    const asked = new Map<QuestionId, Instant>();
    for (const { id, kind } of await rounds.listByPerson(personId)) {
      if (kind !== 'behavioral') continue;
      const log = await rounds.events(id);
      const startedAt = log.find(({ event }) => event.type === 'round-started')?.at ?? 0;
      for (const { questionId } of foldBehavioralRound(log)?.asked ?? []) asked.set(questionId, Math.max(startedAt, asked.get(questionId) ?? 0));
    }
    return asked;
  }

  return async function drawBehavioralRound(viewer, conditions, as) {
    const now = clock.now();
    const asked = await lastAsked(viewer);
    const candidates = questions.list().map((question) => {
      const askedAt = asked.get(question.id);
      return { ...question, ...(askedAt !== undefined && { askedAt }) };
    });
    const picks = pickQuestions(candidates, { count: conditions.questions, seed: conditions.seed, now });
    if (picks.length < conditions.questions) return refuse('invalid-request', 'There are not enough behavioral questions for such a round; choose fewer.');
    const round = { ...as, personId: viewer.personId, kind: 'behavioral', problems: [], openedAt: now } as const;
    await rounds.create(round, { type: 'behavioral-planned', v: 1, conditions, picks });
    return ok(round);
  };
}

/** The usual number of questions, and the minutes one takes with its follow-ups. */
const usual = { questions: 4, minutesEach: 6 } as const;

/** The behavioral round of a day: four questions, fewer where the round is short, and the review. */
export function behavioralOfDay({ day, minutes }: RoundToBe): BehavioralConditions {
  const { mode, extraTime, seed } = day;
  return { minutes, mode, extraTime, seed, questions: Math.max(1, Math.min(usual.questions, Math.floor(minutes / usual.minutesEach))) };
}
