import type { BehavioralConditions, Competency } from '@dayseven/contracts';
import { storyCoverage } from '../../domain/behavioral/story.ts';
import { pickQuestions } from '../../domain/picking/pick-questions.ts';
import { ok } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { StoryStore } from '../ports/story-store.ts';
import { refuse } from '../refusal.ts';
import { askedByStories } from '../stories/read-stories.ts';
import type { DrawRound, RoundToBe } from '../timed-round/round-kinds.ts';
import type { Viewer } from '../viewer.ts';
import { answeredBadly, behavioralPast, lastAsked } from './behavioral-past.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly questions: QuestionCatalogue;
  readonly stories: StoryStore;
  readonly clock: Clock;
}

/** Draws the questions of a behavioral round; each is shown when it is asked. */
export function createDrawBehavioralRound({ rounds, questions, stories, clock }: Deps): DrawRound<BehavioralConditions> {
  /** What no story of the viewer shows; with no story at all there is nothing to aim at yet. */
  async function uncovered({ personId }: Viewer): Promise<ReadonlySet<Competency>> {
    const mine = await stories.listByPerson(personId);
    const coverage = mine.length === 0 ? [] : storyCoverage(mine, askedByStories(questions));
    return new Set(coverage.filter((one) => one.stories === 0).map(({ competency }) => competency));
  }

  return async function drawBehavioralRound(viewer, conditions, as) {
    const now = clock.now();
    const past = await behavioralPast(rounds, viewer);
    const asked = lastAsked(past);
    const candidates = questions.list().map((question) => {
      const askedAt = asked.get(question.id);
      return { ...question, ...(askedAt !== undefined && { askedAt }) };
    });
    const picks = pickQuestions(candidates, { count: conditions.questions, seed: conditions.seed, now, uncovered: await uncovered(viewer), answeredBadly: answeredBadly(past, questions) });
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
