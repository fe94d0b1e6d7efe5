import type { AskableFact, FactFinder } from './ports/fact-finder.ts';

/** What the interviewer says to a question that no fact of the scenario answers. */
const yourCall = 'That is your call; say what you assume.';

export interface AskAnswer {
  /** The id of the fact that was found; without one the choice is the candidate's. */
  readonly fact?: string;
  readonly says: string;
}

/** Answers a question in the candidate's own words. */
export function answerAsk(facts: readonly AskableFact[], finder: FactFinder, ask: string): AskAnswer {
  const id = finder.find(ask);
  const fact = facts.find((one) => one.id === id);
  return fact ? { fact: fact.id, says: fact.answer } : { says: yourCall };
}
