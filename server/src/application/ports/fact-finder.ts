/** What may be asked of a design scenario, in the words of its author. */
export interface AskableFact {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly paraphrases: readonly string[];
  readonly keywords: readonly string[];
}

export interface FactFinder {
  /** The id of the fact that a question in the candidate's own words is after; undefined when none is near enough. */
  find(ask: string): string | undefined;
}

export type OpenFactFinder = (facts: readonly AskableFact[]) => FactFinder;
