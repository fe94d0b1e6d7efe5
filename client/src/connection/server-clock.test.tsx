import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Connection } from './connection.ts';
import { SurroundingsContext, type Surroundings } from './connection-context.ts';
import { useHasCome, useServerNow } from './server-clock.ts';

const minute = 60_000;
/** This computer is ten minutes ahead of the server. */
const ahead = 10 * minute;
const serverNow = () => Date.now() - ahead;

/** A server that tells the time, once it is let. */
function page() {
  const waiting: (() => void)[] = [];
  const ask = jest.fn(() => new Promise((resolve) => waiting.push(() => resolve({ ok: true, value: { now: serverNow() } }))));
  const connection = { ask, link: () => 'online', onLink: () => () => undefined } as unknown as Connection;
  const wrapper = ({ children }: { children: ReactNode }) => <SurroundingsContext value={{ connection } as Surroundings}>{children}</SurroundingsContext>;
  const answer = () => act(async () => {
    for (let answer = waiting.shift(); answer !== undefined; answer = waiting.shift()) {
      answer();
      await jest.advanceTimersByTimeAsync(0);
    }
  });
  return { ask, wrapper, answer };
}
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

test('[R104] the time is the server’s from its first moment, before it was measured and after', async () => {
  const { wrapper, answer } = page();
  const told = serverNow();
  const { result } = renderHook(() => useServerNow(told), { wrapper });
  expect(result.current).toBe(told);
  await answer();
  act(() => jest.advanceTimersByTime(minute / 2));
  expect(result.current).toBe(serverNow());
  const later = renderHook(() => useServerNow(told), { wrapper });
  expect(later.result.current).toBe(serverNow());
});

test('[R104] all that shows the time measures it once, and nothing measures it when nothing shows it', async () => {
  const { ask, wrapper, answer } = page();
  const shown = [renderHook(() => useServerNow(0), { wrapper }), renderHook(() => useServerNow(0), { wrapper })];
  await answer();
  expect(ask).toHaveBeenCalledTimes(5);
  shown.forEach(({ unmount }) => unmount());
  await act(() => jest.advanceTimersByTimeAsync(10 * minute));
  expect([ask.mock.calls.length, jest.getTimerCount()]).toEqual([5, 0]);
});

test('[R104] that a moment has come renders once', async () => {
  const { wrapper } = page();
  const told = serverNow();
  let renders = 0;
  const { result } = renderHook(() => {
    renders += 1;
    return useHasCome(told + 2_000, told);
  }, { wrapper });
  act(() => jest.advanceTimersByTime(1_900));
  expect([result.current, renders]).toEqual([false, 1]);
  act(() => jest.advanceTimersByTime(10_000));
  expect([result.current, renders]).toEqual([true, 2]);
});
