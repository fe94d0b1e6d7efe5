import { describe, expect, it } from '@jest/globals';
import type { Competency, QuestionId } from '@dayseven/contracts/vocabulary';
import { pickQuestions, type QuestionCandidate } from './pick-questions.ts';

const day = 24 * 3_600_000;
const now = 100 * day;

function candidate(id: string, family: string, competencies: readonly Competency[], over: Partial<QuestionCandidate> = {}): QuestionCandidate {
  return { id: id as QuestionId, family, shelf: 'practice', competencies, ...over };
}

const all = [
  candidate('a', 'ownership', ['ownership']), candidate('b', 'ownership', ['delivery']), candidate('c', 'failure', ['dealing-with-failure']),
  candidate('d', 'conflict', ['conflict', 'influence']), candidate('e', 'growth', ['learning'], { shelf: 'mock' }),
];
const ids = (from: readonly QuestionCandidate[], seed: number, count = 3) => pickQuestions(from, { count, seed, now }).map(({ questionId }) => questionId);
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

describe('the questions of a round', () => {
  it('[V1] the same seed draws the same, however they are listed', () => {
    for (const seed of seeds) expect(ids([...all].reverse(), seed)).toEqual(ids(all, seed));
    expect(new Set(seeds.map((seed) => ids(all, seed).join())).size).toBeGreaterThan(5);
  });

  it('[V1] come from different families while there are such, and none twice', () => {
    for (const seed of seeds) {
      const families = ids(all, seed, 4).map((id) => all.find((one) => one.id === id)?.family);
      expect(new Set(families).size).toBe(4);
      expect(new Set(ids(all, seed, 9)).size).toBe(5);
    }
  });

  it('[V7] none of the last fourteen days is asked while others remain', () => {
    const lately = all.map((one) => (one.id === 'c' || one.id === 'd' ? { ...one, askedAt: now - 13 * day } : one));
    for (const seed of seeds) expect(ids(lately, seed, 2).filter((id) => ['c', 'd'].includes(id))).toEqual([]);
    const longAgo = all.map((one) => ({ ...one, askedAt: now - 15 * day }));
    expect(seeds.some((seed) => ids(longAgo, seed, 2).includes('c' as QuestionId))).toBe(true);
  });

  it('[V1] each says why', () => {
    const asked = [candidate('x', 'growth', ['learning'], { askedAt: 5, shelf: 'mock' })];
    expect(pickQuestions(asked, { count: 1, seed: 1, now })).toEqual([{ questionId: 'x', because: ['kept-for-mocks', 'longest-ago'] }]);
    expect(pickQuestions([all[0]!], { count: 2, seed: 1, now })).toEqual([{ questionId: 'a', because: ['competency-not-asked', 'never-asked'] }]);
  });
});
