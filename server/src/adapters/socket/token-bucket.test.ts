import { expect, it } from '@jest/globals';
import { createFakeClock } from '../../../../tests/support/fake-clock.ts';
import { createTokenBucket } from './token-bucket.ts';

it('[W6] lets a burst through, then so many a second, and saves up no more than the burst', () => {
  const clock = createFakeClock();
  const take = createTokenBucket({ perSecond: 10, burst: 3 }, clock);
  const taken = (times: number) => Array.from({ length: times }, take).filter(Boolean).length;
  expect(taken(5)).toBe(3);
  clock.advance(99);
  expect(taken(1)).toBe(0);
  clock.advance(1);
  expect(taken(2)).toBe(1);
  clock.advance(60_000);
  expect(taken(10)).toBe(3);
});
