import MiniSearch, { type SearchResult } from 'minisearch';
import type { AskableFact, FactFinder } from '../../application/ports/fact-finder.ts';
import { besideThePoint } from './beside-the-point.ts';
import { indexedWords, searchedWord, wordsOf } from './words.ts';

/** So much of what was asked, by the weight of its words, must be in the fact. This and the boosts were tried on the phrasings of all scenarios (docs/decisions). */
const leastShare = 0.32;
const leastScore = 4;
const boost = { question: 1.5, keywords: 1.5, paraphrases: 1, answer: 0.15 };

interface Entry {
  readonly id: number;
  readonly question: string;
  readonly paraphrases: string;
  readonly keywords: string;
  readonly answer: string;
}

/** A question in a fact's own words finds that fact; any other is looked for by full-text search over each fact's question, paraphrases and keywords, a little over its answer, with room for a typing mistake in longer words. */
export function openFactFinder(facts: readonly AskableFact[]): FactFinder {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(boost),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: indexedWords,
    searchOptions: { processTerm: searchedWord, boost, fuzzy: (word) => (word.length > 4 ? 0.2 : false), prefix: (word) => word.length > 4, bm25: { k: 1.2, b: 0.3, d: 0.5 } },
  });
  const entries = facts.map(({ question, answer, ...fact }, id): Entry => ({ id, question, answer, paraphrases: fact.paraphrases.join(' '), keywords: fact.keywords.join(' ') }));
  index.addAll(entries);
  index.addAll(besideThePoint.map((question, i): Entry => ({ id: facts.length + i, question, paraphrases: '', keywords: '', answer: '' })));

  const weigh = weigher(facts);
  const inItsWords = new Map(facts.flatMap(({ id, question, paraphrases }) => [question, ...paraphrases].map((text) => [spelledAlike(text), id] as const)));
  return {
    find: (ask) => {
      const asIs = inItsWords.get(spelledAlike(ask));
      if (asIs !== undefined) return asIs;
      const [best] = index.search(ask);
      return best && best.score >= leastScore && shareOf(best, ask, weigh) >= leastShare ? facts[Number(best.id)]?.id : undefined;
    },
  };
}

/** The same for two texts that differ in capitals and signs only. */
function spelledAlike(text: string): string {
  return [...wordsOf(text)].join(' ');
}

/** A word weighs the more the fewer facts have it; one that no fact has weighs most, for it may be the very thing that is asked. */
function weigher(facts: readonly AskableFact[]): (word: string) => number {
  const inFacts = new Map<string, number>();
  for (const { question, paraphrases, keywords } of facts) {
    for (const word of searchedWords([question, ...paraphrases, ...keywords].join(' '))) inFacts.set(word, (inFacts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + facts.length / (inFacts.get(word) ?? 1));
}

function shareOf(best: SearchResult, ask: string, weigh: (word: string) => number): number {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weigh(word), 0);
  const asked = [...searchedWords(ask)];
  return sum(asked.filter((word) => best.queryTerms.includes(word))) / sum(asked);
}

function searchedWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap((word) => searchedWord(word) ?? []));
}
