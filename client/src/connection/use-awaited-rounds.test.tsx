import { expect, jest, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import type { Link } from './connection.ts';
import { SurroundingsContext, type Surroundings } from './connection-context.ts';
import { useAwaitedRounds, type MayBeAwaited } from './use-awaited-rounds.ts';

const [one, other] = ['one', 'other'] as unknown as [RoundId, RoundId];

/** A line to a server that is told of and asked by hand. */
function line() {
  const heard = new Set<(told: { id: RoundId }) => void>();
  const links = new Set<(link: Link) => void>();
  const ask = jest.fn<(question: string, request: object) => Promise<object>>().mockResolvedValue({ ok: true });
  const hearing = <Hear,>(all: Set<Hear>, hear: Hear) => { all.add(hear); return () => void all.delete(hear); };
  const connection = { ask, link: () => 'online', listen: (_news: string, hear: (told: { id: RoundId }) => void) => hearing(heard, hear), onLink: (hear: (link: Link) => void) => hearing(links, hear) };
  return { connection, ask, heard, tell: (id: RoundId) => heard.forEach((hear) => hear({ id })), come: () => links.forEach((hear) => hear('online')) };
}

test('[H13] lists are read again when a round that is awaited has changed or the line comes back, and only then', async () => {
  const { connection, ask, heard, tell, come } = line();
  const client = new QueryClient();
  const read = jest.spyOn(client, 'invalidateQueries').mockResolvedValue();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}><SurroundingsContext value={{ connection } as unknown as Surroundings}>{children}</SurroundingsContext></QueryClientProvider>
  );
  const readsOf = async (happens: () => void) => { read.mockClear(); await act(async () => happens()); return read.mock.calls.filter(([what]) => what?.queryKey?.[0] === 'rounds').length; };

  const shown: { readonly rounds: readonly MayBeAwaited[] } = { rounds: [{ id: one, isAwaited: true }, { id: other }] };
  const { rerender } = renderHook(({ rounds }) => useAwaitedRounds(rounds), { wrapper, initialProps: shown });
  expect(ask.mock.calls).toEqual([['round:join', { roundId: one }]]);
  // What came before the joining.
  expect(await readsOf(() => undefined)).toBe(1);
  expect(await readsOf(() => tell(other))).toBe(0);
  expect(await readsOf(() => tell(one))).toBe(1);
  expect(await readsOf(come)).toBe(1);
  expect(ask).toHaveBeenCalledTimes(2);
  rerender({ rounds: [{ id: one }, { id: other }] });
  expect([await readsOf(come), heard.size, ask.mock.calls.length]).toEqual([0, 0, 2]);
});
