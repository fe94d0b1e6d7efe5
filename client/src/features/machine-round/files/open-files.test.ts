import { expect, test } from '@jest/globals';
import { among, closed, neighbourOf, opened } from './open-files.ts';

const three = { tabs: ['a', 'b', 'c'], shown: 'b' };

test('[K41] a file is opened once, and comes in front', () => {
  expect(opened(three, 'd')).toEqual({ tabs: ['a', 'b', 'c', 'd'], shown: 'd' });
  expect(opened(three, 'a')).toEqual({ tabs: ['a', 'b', 'c'], shown: 'a' });
});

test('[K41] when the shown one goes its neighbour comes, and another one leaves it alone', () => {
  expect([closed(three, 'b').shown, closed({ ...three, shown: 'c' }, 'c').shown, closed(three, 'a').shown]).toEqual(['c', 'b', 'b']);
  expect(closed({ tabs: ['a'], shown: 'a' }, 'a')).toEqual({ tabs: [], shown: undefined });
});

test('[K41] files that were deleted have no tab', () => {
  expect(among(three, ['a'])).toEqual({ tabs: ['a'], shown: 'a' });
});

test('[K41] the keys go round the tabs', () => {
  expect([neighbourOf({ ...three, shown: 'c' }, 1), neighbourOf({ ...three, shown: 'a' }, -1), neighbourOf({ tabs: [], shown: undefined }, 1)]).toEqual(['a', 'c', undefined]);
});
