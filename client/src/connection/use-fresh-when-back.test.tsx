import { expect, jest, test } from '@jest/globals';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Link } from './connection.ts';
import { SurroundingsContext, type Surroundings } from './connection-context.ts';
import { useFreshWhenBack } from './use-fresh-when-back.ts';

test('[W43] what is shown is read again when a lost line is back, and not when the first line stands', async () => {
  let tell: (link: Link) => void = () => undefined;
  const around = { connection: { link: () => 'connecting', onLink: (changed: typeof tell) => { tell = changed; return () => undefined; } } } as unknown as Surroundings;
  const read = jest.fn(() => Promise.resolve('notes'));
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={new QueryClient()}><SurroundingsContext value={around}>{children}</SurroundingsContext></QueryClientProvider>;
  renderHook(() => {
    useFreshWhenBack();
    return useQuery({ queryKey: ['notes'], queryFn: read, staleTime: Infinity });
  }, { wrapper });
  const become = (link: Link) => act(async () => tell(link));
  await become('online');
  expect(read).toHaveBeenCalledTimes(1);
  await become('offline');
  expect(read).toHaveBeenCalledTimes(1);
  await become('online');
  expect(read).toHaveBeenCalledTimes(2);
});
