import MiniSearch, { type SearchResult } from 'minisearch';
import type { AskableFact, FactFinder } from '../../application/ports/fact-finder.ts';
import { besideThePoint } from './beside-the-point.ts';
import { nearestWord } from './spelling.ts';
import { relatedTo } from './topics.ts';
import { isCommon, isVague, searchedWord, searchedWords } from './words.ts';
import { wordsOf } from './writing.ts';

/** So much of what was asked, by the weight of its words, must be in the fact. This and all numbers below were tried on the phrasings of all scenarios (docs/decisions). */
const leastShare = 0.32;
/** A short question has no words to spare: "QR codes?" is not about codes. */
const short = { words: 3, leastShare: 0.45 };
const leastScore = 6;
/** A fact that has all of what was asked needs less: "SSO?" is one word. */
const wholeShare = 0.8;
const leastWholeScore = 4;
/** The best fact must be so much better than the next, or it is a guess. */
const leastLead = 1.1;
const boost = { question: 1.5, keywords: 1.5, paraphrases: 1, related: 0.6, answer: 0.3 };
const boostBesideThePoint = 1.5;
/** A word that only the answer has is a hint: the candidate does not know the answer. */
const trustInAnswer = 0.3;
const vague = { weight: 0.5, boost: 0.7 };
const unheardWeight = 1.3;

interface Entry {
  readonly id: number;
  readonly question: string;
  readonly paraphrases: string;
  readonly keywords: string;
  readonly related: string;
  readonly answer: string;
}

/** A question in a fact's own words finds that fact; any other is looked for by full-text search over each fact's question, paraphrases and keywords, what else is said for these, and a little over its answer. Mistyped words are read as what they are near. */
export function openFactFinder(facts: readonly AskableFact[]): FactFinder {
  const entries = facts.map(entryOf);
  const index = indexOf(entries);
  const readWords = reader(entries);
  const weigh = weigher(entries);
  const inItsWords = new Map(facts.flatMap(({ id, question, paraphrases }) => [question, ...paraphrases].map((text) => [spelledAlike(text), id] as const)));
  return {
    find: (ask) => {
      const asIs = inItsWords.get(spelledAlike(ask));
      if (asIs !== undefined) return asIs;
      const asked = readWords(ask);
      const [best, next] = index.search(asked.join(' '));
      return best && isClear({ score: best.score, next: next?.score ?? 0, share: shareOf(best, asked, weigh), words: asked.length }) ? facts[Number(best.id)]?.id : undefined;
    },
  };
}

/** Rather nothing than a guess. */
function isClear({ score, next, share, words }: { readonly score: number; readonly next: number; readonly share: number; readonly words: number }): boolean {
  if (score < leastLead * next) return false;
  if (share < (words <= short.words ? short.leastShare : leastShare)) return false;
  return score >= (share >= wholeShare ? leastWholeScore : leastScore);
}

function entryOf({ question, answer, paraphrases, keywords }: AskableFact, id: number): Entry {
  return { id, question, answer, paraphrases: paraphrases.join(' '), keywords: keywords.join(' '), related: relatedTo(keywords).join(' ') };
}

function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(boost),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => searchedWord(word),
    searchOptions: {
      tokenize: (words) => words.split(' '),
      processTerm: (word) => word,
      boost,
      boostTerm: (word) => (isVague(word) ? vague.boost : 1),
      boostDocument: (id) => (Number(id) < entries.length ? 1 : boostBesideThePoint),
      prefix: (word) => word.length > 5,
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
    },
  });
  index.addAll(entries);
  index.addAll(besideThePoint.map((question, i): Entry => ({ id: entries.length + i, question, paraphrases: '', keywords: '', related: '', answer: '' })));
  return index;
}

/** The same for two texts that differ in capitals, signs and abbreviations only. */
function spelledAlike(text: string): string {
  return wordsOf(text).join(' ');
}

/** Reads a question as the words to search, each once; one that stands nowhere is taken for the nearest that does. */
function reader(entries: readonly Entry[]): (ask: string) => readonly string[] {
  const texts = entries.flatMap(({ question, paraphrases, keywords, related, answer }) => [question, paraphrases, keywords, related, answer]);
  const vocabulary = new Set([...texts, ...besideThePoint].flatMap(wordsOf));
  const known = new Set([...vocabulary].map(searchedWord));
  const meant = (word: string): string => (isCommon(word) || known.has(searchedWord(word)) ? word : (nearestWord(word, vocabulary) ?? word));
  return (ask) => [...new Set(wordsOf(ask).flatMap((word) => searchedWord(meant(word)) ?? []))];
}

/** A word weighs the more the fewer facts have it; one that no fact has weighs most, for it may be the very thing that is asked. */
function weigher(entries: readonly Entry[]): (word: string) => number {
  const inFacts = new Map<string, number>();
  for (const { question, paraphrases, keywords, related } of entries) {
    for (const word of searchedWords([question, paraphrases, keywords, related].join(' '))) inFacts.set(word, (inFacts.get(word) ?? 0) + 1);
  }
  return (word) => {
    const facts = inFacts.get(word);
    const weight = Math.log(1 + entries.length / (facts ?? 1));
    return weight * (isVague(word) ? vague.weight : facts === undefined ? unheardWeight : 1);
  };
}

function shareOf(best: SearchResult, asked: readonly string[], weigh: (word: string) => number): number {
  const trust = (word: string): number => {
    const fields = Object.entries(best.match).flatMap(([term, names]) => (term.startsWith(word) ? names : []));
    if (fields.length === 0) return 0;
    return fields.every((field) => field === 'answer') ? trustInAnswer : 1;
  };
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
  return sum(asked.map((word) => trust(word) * weigh(word))) / sum(asked.map(weigh));
}
