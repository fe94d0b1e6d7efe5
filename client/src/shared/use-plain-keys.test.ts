import { expect, jest, test } from '@jest/globals';
import { fireEvent, renderHook } from '@testing-library/react';
import { usePlainKeys } from './use-plain-keys.ts';

test('[P23] a key that is held acts once; winding goes on', () => {
  const [drop, wind] = [jest.fn(), jest.fn()];
  renderHook(() => usePlainKeys({ d: drop, ArrowRight: wind }));
  for (const repeat of [false, true, true]) for (const key of ['d', 'ArrowRight']) fireEvent.keyDown(document.body, { key, repeat });
  expect([drop.mock.calls.length, wind.mock.calls.length]).toEqual([1, 3]);
});
