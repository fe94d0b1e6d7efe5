import { describe, expect, it } from '@jest/globals';
import type { Competency, QuestionId } from '@dayseven/contracts/vocabulary';
import { pickQuestions, type QuestionCandidate, type QuestionWish } from './pick-questions.ts';

const day = 24 * 3_600_000;
const now = 100 * day;

function candidate(id: string, family: string, competencies: readonly Competency[], over: Partial<QuestionCandidate> = {}): QuestionCandidate {
  return { id: id as QuestionId, family, shelf: 'practice', shape: 'story', competencies, ...over };
}

const all = [
  candidate('a', 'ownership', ['ownership']), candidate('b', 'ownership', ['delivery']), candidate('c', 'failure', ['dealing-with-failure']),
  candidate('d', 'conflict', ['conflict', 'influence']), candidate('e', 'growth', ['learning'], { shelf: 'mock' }),
];
const nothing: Pick<QuestionWish, 'uncovered' | 'answeredBadly'> = { uncovered: new Set(), answeredBadly: new Set() };
const ids = (from: readonly QuestionCandidate[], seed: number, count = 3) => pickQuestions(from, { ...nothing, count, seed, now }).map(({ questionId }) => questionId);
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
    expect(pickQuestions(asked, { ...nothing, count: 1, seed: 1, now })).toEqual([{ questionId: 'x', because: ['kept-for-mocks', 'longest-ago'] }]);
    expect(pickQuestions([all[0]!], { ...nothing, count: 2, seed: 1, now })).toEqual([{ questionId: 'a', because: ['competency-not-asked', 'never-asked'] }]);
  });

  it('[V32] the first aims at what no story shows or what was answered badly, and says so', () => {
    const gaps = { uncovered: new Set<Competency>(['influence']), answeredBadly: new Set<Competency>(['learning']) };
    const firsts = seeds.map((seed) => pickQuestions(all, { ...gaps, count: 2, seed, now })[0]);
    expect(new Set(firsts.map((one) => one?.questionId))).toEqual(new Set(['d', 'e']));
    expect(firsts.find((one) => one?.questionId === 'd')?.because).toEqual(['no-story', 'competency-not-asked', 'never-asked']);
    expect(firsts.find((one) => one?.questionId === 'e')?.because).toEqual(['answered-badly', 'competency-not-asked', 'kept-for-mocks', 'never-asked']);
  });

  it('[V32] what is told without a story is no gap of the stories', () => {
    const talk = candidate('t', 'motivation', ['influence'], { shape: 'talk' });
    expect(pickQuestions([talk], { ...nothing, uncovered: new Set<Competency>(['influence']), count: 1, seed: 1, now })[0]?.because).toEqual(['competency-not-asked', 'never-asked']);
  });
});
