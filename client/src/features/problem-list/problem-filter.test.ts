import { describe, expect, test } from '@jest/globals';
import type { ProblemListItem } from '@dayseven/contracts';
import { filterProblems, noFilter, progressOf } from './problem-filter.ts';

const problem = (id: string, change: Partial<ProblemListItem>): ProblemListItem =>
  ({ id, title: id, topics: ['graphs'], difficulty: 'easy', solved: [], attempted: false, ...change }) as unknown as ProblemListItem;
const bank = [
  problem('Boot Order', { topics: ['graphs', 'stacks-queues'], difficulty: 'medium', attempted: true }),
  problem('Échoes', { topics: ['maps-sets'], solved: ['go'], attempted: true }),
  problem('Fair Slice', { topics: ['trees'], difficulty: 'hard' }),
];
const found = (change: Partial<typeof noFilter>) => filterProblems(bank, { ...noFilter, ...change }).map(({ id }) => id);

describe('narrowing the problem list', () => {
  test('without a filter everything is shown', () => expect(found({})).toHaveLength(3));
  test('every word must be found, in title, topics or difficulty', () => {
    expect(found({ text: 'boot graphs' })).toEqual(['Boot Order']);
    expect(found({ text: 'boot trees' })).toEqual([]);
  });
  test('case and accents make no difference', () => expect(found({ text: 'ECHO' })).toEqual(['Échoes']));
  test('topic, difficulty and progress narrow together', () => {
    expect(found({ topic: 'trees' })).toEqual(['Fair Slice']);
    expect(found({ difficulty: 'medium' })).toEqual(['Boot Order']);
    expect(found({ progress: 'solved' })).toEqual(['Échoes']);
    expect(found({ progress: 'attempted', difficulty: 'easy' })).toEqual([]);
  });
  test('solved in one language is solved', () => expect(progressOf({ solved: ['go'], attempted: true })).toBe('solved'));
});
