import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProblemId, topics, type Topic } from '@dayseven/contracts';
import { pickProblems, type Candidate, type Wish } from './pick-problems.ts';

const day = 24 * 3_600_000;
const now = 1_000 * day;
const wish: Wish = { count: 2, weak: [], seed: 7, now };

function candidate(id: string, over: Partial<Candidate> = {}): Candidate {
  return { id: ProblemId.parse(id), side: 'linear', shelf: 'practice', topics: ['arrays-strings'], difficulty: 'easy', ...over };
}
const linked = (id: string, over: Partial<Candidate> = {}): Candidate => candidate(id, { side: 'linked', topics: ['trees'], ...over });
const ids = (candidates: readonly Candidate[], over: Partial<Wish> = {}): string[] => pickProblems(candidates, { ...wish, ...over }).map(({ problemId }) => problemId);

/** How often each is drawn over many seeds. */
function shares(candidates: readonly Candidate[], over: Partial<Wish> = {}): Readonly<Record<string, number>> {
  const count: Record<string, number> = {};
  for (let seed = 0; seed < 2_000; seed += 1) for (const id of ids(candidates, { ...over, seed })) count[id] = (count[id] ?? 0) + 1;
  return count;
}

const anyCandidates = fc.uniqueArray(fc.record({
  id: fc.integer({ min: 0, max: 99 }).map((number) => ProblemId.parse(`p-${number}`)),
  side: fc.constantFrom('linear' as const, 'linked' as const),
  shelf: fc.constantFrom('practice' as const, 'mock' as const),
  difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
  topics: fc.uniqueArray(fc.constantFrom<Topic>(...topics), { minLength: 1, maxLength: 3 }),
  seen: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
}).map(({ seen, ...rest }): Candidate => (seen === undefined ? rest : { ...rest, openedAt: seen * day })), { selector: ({ id }) => id, maxLength: 30 });

describe('the picker', () => {
  it('[R20] takes one problem of each side, and never an opened one while an unopened remains there', () => {
    fc.assert(fc.property(anyCandidates, fc.integer(), (candidates, seed) => {
      const picked = ids(candidates, { seed }).map((id) => candidates.find((one) => one.id === id));
      expect(new Set(picked.map((one) => one?.side)).size).toBe(picked.length);
      expect(picked).toHaveLength(new Set(candidates.map(({ side }) => side)).size);
      for (const one of picked) {
        const unopenedThere = candidates.some(({ side, openedAt }) => side === one?.side && openedAt === undefined);
        expect(one?.openedAt === undefined).toBe(unopenedThere);
      }
    }), { numRuns: 1_000 });
  });

  it('[R20] takes the one problem from whichever side has any', () => {
    expect(Object.keys(shares([candidate('a'), linked('b')], { count: 1 })).sort()).toEqual(['a', 'b']);
    expect(Object.keys(shares([linked('b')], { count: 1 }))).toEqual(['b']);
  });

  it('[R45] draws for a drill one problem of the same main topic, else of the same side, and never the problem itself', () => {
    const tree = linked('tree');
    const all = [tree, linked('tree-2'), linked('graph', { topics: ['graphs', 'trees'] }), candidate('array')];
    expect(pickProblems(all, { ...wish, sisterOf: tree.id })).toEqual([{ problemId: 'tree-2', because: ['sister', 'topic-not-seen', 'never-opened'] }]);
    expect(Object.keys(shares(all.filter(({ id }) => id !== 'tree-2'), { sisterOf: tree.id }))).toEqual(['graph']);
    expect(ids([tree, candidate('array')], { sisterOf: tree.id })).toEqual([]);
  });

  it('[R21] picks the same for the same seed, however the catalogue is listed', () => {
    fc.assert(fc.property(anyCandidates, fc.integer(), (candidates, seed) => {
      expect(ids([...candidates].reverse(), { seed })).toEqual(ids(candidates, { seed }));
    }));
    expect(new Set(Array.from({ length: 40 }, (_, seed) => ids([candidate('a'), candidate('b'), linked('c'), linked('d')], { seed }).join())).size).toBe(8);
  });

  it('[R22] leans to weak topics, to topics not seen yet and to the mock reserve', () => {
    const four = [candidate('plain'), candidate('weak', { topics: ['maps-sets'] })];
    expect(shares(four, { count: 1, weak: ['maps-sets'] }).weak).toBeGreaterThan(2 * (shares(four, { count: 1, weak: ['maps-sets'] }).plain ?? 0));
    const reserve = [candidate('shown'), candidate('kept', { shelf: 'mock' })];
    expect(shares(reserve, { count: 1 }).kept).toBeGreaterThan(shares(reserve, { count: 1 }).shown ?? 0);
    const unseen = [candidate('known', { openedAt: 1 }), candidate('same'), candidate('new', { topics: ['sliding-window'] })];
    expect(shares(unseen, { count: 1 }).new).toBeGreaterThan(shares(unseen, { count: 1 }).same ?? 0);
  });

  it('[R23] takes nothing solved in the last three weeks while others remain, and the longest unseen of those', () => {
    const all = [
      candidate('lately', { openedAt: now - 40 * day, solvedAt: now - 20 * day }),
      candidate('long-ago', { openedAt: now - 90 * day, solvedAt: now - 90 * day }),
      candidate('last-week', { openedAt: now - 7 * day }),
    ];
    expect(Object.keys(shares(all, { count: 1 }))).toEqual(['long-ago']);
    expect(ids(all.slice(0, 1))).toEqual(['lately']);
  });

  it('[H2] takes for a taste one easy problem, never of the mock reserve', () => {
    const all = [candidate('kept', { shelf: 'mock' }), candidate('hard', { difficulty: 'medium' }), linked('easy', { openedAt: 1 })];
    expect(pickProblems(all, { ...wish, count: 1, taste: true })).toEqual([{ problemId: 'easy', because: ['taste'] }]);
    expect(ids(all.slice(0, 2), { count: 1, taste: true })).toEqual([]);
  });

  it('[R24] says why', () => {
    const [pick] = pickProblems([linked('x', { shelf: 'mock' })], { ...wish, weak: ['trees'] });
    expect(pick?.because).toEqual(['weak-topic', 'topic-not-seen', 'never-opened', 'kept-for-mocks']);
    expect(pickProblems([candidate('y', { openedAt: 1 })], wish)[0]?.because).toEqual(['longest-unseen']);
  });
});
