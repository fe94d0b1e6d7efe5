import type { Scenario } from '@dayseven/problems';
import type { OpenFactFinder } from '../application/ports/fact-finder.ts';

/** How well a scenario's facts are found by phrasings their author did not give to the finder. */
export interface AskFigures {
  readonly asked: number;
  readonly found: number;
  /** Those that found another fact: worse than nothing, for the candidate is told what was not asked. */
  readonly mistaken: number;
  /** Phrasings that no fact answers, and how many of them got one all the same. */
  readonly none: number;
  readonly answered: number;
  readonly misses: readonly string[];
}

export function askFigures({ facts, phrasings }: Pick<Scenario, 'facts' | 'phrasings'>, open: OpenFactFinder): AskFigures {
  const finder = open(facts);
  const results = phrasings.map(({ ask, fact }) => ({ ask, fact, got: finder.find(ask) ?? 'none' }));
  const wrong = results.filter(({ fact, got }) => got !== fact);
  const none = results.filter(({ fact }) => fact === 'none').length;
  const answered = wrong.filter(({ fact }) => fact === 'none').length;
  const asked = results.length - none;
  const mistaken = wrong.filter(({ fact, got }) => fact !== 'none' && got !== 'none').length;
  return { asked, found: asked - (wrong.length - answered), mistaken, none, answered, misses: wrong.map(({ ask, fact, got }) => `${fact}, but got ${got}: ${ask}`) };
}
