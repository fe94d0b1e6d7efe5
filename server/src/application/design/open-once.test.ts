import { expect, jest, test } from '@jest/globals';
import type { AskableFact, OpenFactFinder } from '../ports/fact-finder.ts';
import { openOnce } from './open-once.ts';

test('[D102] the facts of a scenario are indexed once, at its first question', () => {
  const open = jest.fn<OpenFactFinder>(() => ({ find: () => undefined }));
  const finderOf = openOnce(open);
  const [shop, bank]: (readonly AskableFact[])[] = [[], []];
  expect(open).not.toHaveBeenCalled();
  expect(finderOf(shop!)).toBe(finderOf(shop!));
  expect(finderOf(bank!)).not.toBe(finderOf(shop!));
  expect(open.mock.calls).toEqual([[shop], [bank]]);
});
