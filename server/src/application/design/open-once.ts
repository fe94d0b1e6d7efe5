import type { AskableFact, FactFinder, OpenFactFinder } from '../ports/fact-finder.ts';

/** The facts of a scenario are indexed at its first question, and kept for as long as the catalogue has them. */
export function openOnce(open: OpenFactFinder): OpenFactFinder {
  const opened = new WeakMap<readonly AskableFact[], FactFinder>();
  return (facts) => {
    const finder = opened.get(facts) ?? open(facts);
    opened.set(facts, finder);
    return finder;
  };
}
