import { describe, expect, it } from '@jest/globals';
import { surelyDiffer } from './growth.ts';

describe('two costs', () => {
  it.each([
    ['n squared maybe', 'O(openings + shifts)'], ['O(n^2)', 'O(n)'], ['O(n*n)', 'O(n log n)'], ['O(n)', 'O(L log L)'], ['O(log n)', 'O(n)'], ['O(1)', 'O(n)'], ['2^n', 'O(n)'], ['quadratic', 'O(1) for each operation'],
    ['linear', 'O((bays + cars) * log bays)'], ['n', 'O(1)'], ['O(n³)', 'O(n^2)'],
  ])('[R34] %s and %s surely differ', (said, model) => {
    expect(surelyDiffer(said, model)).toBe(true);
  });

  it.each([
    ['O(n + m)', 'O(openings + shifts)'], ['n', 'O(cells)'], ['O(V+E)', 'O(services + needs)'], ['n log n', 'O(L log L)'], ['O(n m)', 'O(n)'], ['fast', 'O(n)'], ['no idea', 'O(1)'], ['O(rows * columns)', 'O(n)'],
    ['O(n)', 'O(n + count * log n)'], ['O(n^2 log n)', 'O(n)'], ['O(sqrt(n))', 'O(n)'], ['', 'O(n)'], ['O(N)', 'O(n)'], ['amortised constant', 'O(1) amortised for each operation'],
  ])('[R34] %s and %s may be the same', (said, model) => {
    expect(surelyDiffer(said, model)).toBe(false);
  });
});
