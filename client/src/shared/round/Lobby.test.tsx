import { expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import type { Link } from '../../connection/connection.ts';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { judgeQuery, preFlightQuery } from '../../connection/http-queries.ts';
import { Lobby } from './Lobby.tsx';

const clock = "The clock is the server's: setting this computer's changes nothing.";
const checks = () => within(screen.getByRole('list', { name: 'Before you start' })).getAllByRole('listitem').map(({ textContent }) => textContent);
const isDisabled = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;

function showLobby(connection: object, over: { readonly hasPrograms?: boolean } = {}): void {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(judgeQuery.queryKey, { version: 1, state: 'ready', text: 'The judge is ready.' });
  client.setQueryData(preFlightQuery.queryKey, { freeBytes: 5_000_000_000, hasRoom: true });
  render(
    <MantineProvider>
      <SurroundingsContext value={{ connection } as unknown as Surroundings}>
        <QueryClientProvider client={client}>
          <Lobby name="DSA round" conditions="1 problem" mode="strict" firstSecond="" failure={undefined} onStart={() => Promise.resolve()} onReplan={() => undefined} {...over} />
        </QueryClientProvider>
      </SurroundingsContext>
    </MantineProvider>,
  );
}

test('[D88] a lobby of a round without programs does not speak of the judge', () => {
  showLobby({ link: () => 'online', onLink: () => () => undefined }, { hasPrograms: false });
  expect(checks()).toEqual(['The server answers.', expect.stringMatching(/free on the disk\.$/), clock]);
});

test('[R95] a lobby vouches for judge and disk while the server answers, and for neither while it does not', () => {
  let link: Link = 'online';
  const changed = new Set<(link: Link) => void>();
  const connection = { link: () => link, onLink: (hear: (link: Link) => void) => { changed.add(hear); return () => void changed.delete(hear); } };
  showLobby(connection);
  expect(checks()).toEqual(['The server answers.', 'The judge is ready.', expect.stringMatching(/free on the disk\.$/), clock]);
  expect([isDisabled('Start the clock'), isDisabled('Change the plan')]).toEqual([false, false]);
  link = 'offline';
  act(() => changed.forEach((hear) => hear(link)));
  expect(checks()).toEqual(['The server is out of reach; the page goes on trying.', clock]);
  expect([isDisabled('Start the clock'), isDisabled('Change the plan')]).toEqual([true, true]);
});
