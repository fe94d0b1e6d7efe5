import { beforeAll, describe, expect, it } from '@jest/globals';
import { BehavioralFamily, Competency } from '@dayseven/contracts/vocabulary';
import { loadQuestions, type Questions } from './load-questions.ts';
import type { Question } from './question-file.ts';

let shipped: Questions;
let questions: readonly Question[];
beforeAll(async () => {
  shipped = await loadQuestions();
  questions = shipped.list();
});

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
const tellingWordsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).filter((word) => word.length > 3));

/** The share of telling words that two texts have in common: 0 for none, 1 for all. */
function likeness(a: string, b: string): number {
  const [left, right] = [tellingWordsOf(a), tellingWordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}

const repeated = (texts: readonly string[]): readonly string[] => texts.filter((text, i) => texts.indexOf(text) < i);
const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] => items.flatMap((left, i) => items.slice(i + 1).map((right) => [left, right] as const));

describe('[F41] the shipped behavioral questions', () => {
  it('are eighty, eight a family, half of each kept for mock rounds', () => {
    expect(shipped.faults).toEqual([]);
    expect(questions).toHaveLength(80);
    for (const family of BehavioralFamily.options) {
      const own = questions.filter((question) => question.family === family);
      expect([family, own.length, own.filter((question) => question.shelf === 'mock').length]).toEqual([family, 8, 4]);
    }
  });

  it('serve every competency with at least five, on each shelf with two', () => {
    for (const competency of Competency.options) {
      const serving = questions.filter((question) => question.competencies.includes(competency));
      expect([competency, serving.length >= 5]).toEqual([competency, true]);
      for (const shelf of ['practice', 'mock']) expect([competency, shelf, serving.filter((question) => question.shelf === shelf).length >= 2]).toEqual([competency, shelf, true]);
    }
  });

  it('ask nothing twice', () => {
    const alike = pairsOf(questions).filter(([a, b]) => likeness(a.text, b.text) > 0.3);
    expect(alike.map(([a, b]) => `${a.id} ~ ${b.id}`)).toEqual([]);
    expect(repeated(questions.flatMap(({ text, followUps }) => [text, ...followUps]))).toEqual([]);
    expect(repeated(questions.flatMap(({ goodSignals, redFlags }) => [...goodSignals, ...redFlags]))).toEqual([]);
  });

  it('begin in many ways', () => {
    const openings = questions.map(({ text }) => wordsOf(text).slice(0, 3).join(' '));
    expect(openings.filter((opening) => openings.filter((other) => other === opening).length > 3)).toEqual([]);
  });

  it('can be said in a breath, and each ends as a sentence', () => {
    const spoken = questions.flatMap((question) => question.followUps.map((followUp) => ({ id: question.id, text: followUp, most: 25 })).concat({ id: question.id, text: question.text, most: 50 }));
    expect(spoken.filter(({ text, most }) => wordsOf(text).length > most).map(({ id }) => id)).toEqual([]);
    expect(questions.filter(({ text }) => wordsOf(text).length < 12).map(({ id }) => id)).toEqual([]);
    expect(spoken.filter(({ text }) => !/[.?]$/.test(text)).map(({ text }) => text)).toEqual([]);
    expect(questions.flatMap(({ goodSignals, redFlags }) => [...goodSignals, ...redFlags]).filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});
