import { beforeEach, expect, test } from '@jest/globals';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { forgetTabs, keepTabs, keptTabs } from './kept-tabs.ts';

const [one, other] = ['one', 'other'] as RoundId[] as [RoundId, RoundId];
beforeEach(() => localStorage.clear());

test('[K78] the open files of a round are kept apart from another\'s, until it is over', () => {
  keepTabs(one, { tabs: ['a', 'b'], shown: 'b' });
  keepTabs(other, { tabs: [], shown: undefined });
  expect([keptTabs(one), keptTabs(other)]).toEqual([{ tabs: ['a', 'b'], shown: 'b' }, { tabs: [], shown: undefined }]);
  forgetTabs(one);
  expect([keptTabs(one), localStorage.length]).toEqual([undefined, 1]);
});

test.each(['{', '7', '{"tabs":"a"}', '{"tabs":[1]}', '{"tabs":["a"],"shown":1}', 'null'])('[K78] what cannot be read is as if nothing were kept: %s', (kept) => {
  localStorage.setItem('dayseven.machine.open.one', kept);
  expect(keptTabs(one)).toBeUndefined();
});
