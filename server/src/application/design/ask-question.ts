import type { AskQuestion, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { takesWork } from '../../domain/round/round-clock.ts';
import { answerAsk } from '../answer-ask.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import type { OpenFactFinder } from '../ports/fact-finder.ts';
import type { ScenarioCatalogue } from '../ports/scenario-catalogue.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import { createDesignChange } from './change-design.ts';
import { openOnce } from './open-once.ts';

interface Deps extends ChangeDeps {
  readonly scenarios: ScenarioCatalogue;
  readonly openFactFinder: OpenFactFinder;
}

/** Answers a clarifying question from the scenario's facts, or leaves the choice to the candidate. What was asked is kept with the answer that was given. */
export function createAskQuestion({ scenarios, openFactFinder, ...deps }: Deps): UseCase<AskQuestion, RoundView> {
  const finderOf = openOnce(openFactFinder);
  return createDesignChange<AskQuestion>(deps, ({ clock, scenarioId }, { text }, now) => {
    if (!takesWork(clock, now)) return refuse('round-not-running', whyNot(clock));
    const facts = scenarios.find(scenarioId)?.facts ?? [];
    const { fact, says } = answerAsk(facts, finderOf(facts), text);
    return ok({ type: 'question-asked', v: 1, text, answer: says, ...(fact !== undefined && { fact }) });
  });
}
