import { afterEach, expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RoundView } from '@dayseven/contracts';
import type { RoundId, TabId } from '@dayseven/contracts/vocabulary';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Connection } from '../connection/connection.ts';
import { SurroundingsContext, type Surroundings } from '../connection/connection-context.ts';
import { createDrivenRound } from '../connection/driven-round.ts';
import { createUnsentRecords } from '../connection/unsent-records.ts';
import { RoundPage } from './RoundPage.tsx';

const clock = { state: 'over', now: 0, allowedMs: 60_000, usedMs: 60_000, creditedMs: 0, pausedMs: 0 };
const conditions = { questions: 1, minutes: 10, mode: 'strict', extraTime: 1, seed: 1 };
const over = { id: 'r', version: 1, timed: { clock, conditions, notes: '', day: { id: 'd', isOver: false } }, behavioral: { conditions, asked: [], of: 1 } } as unknown as RoundView;

/** The page of a round of a day that is over and not rated, on a server that answers the rating like this. */
function open(rated: object) {
  const ask = (question: string) => Promise.resolve(question === 'round:join' ? { ok: true, value: over } : rated);
  const connection = { tab: 'one' as TabId, ask, link: () => 'online', onLink: () => () => undefined, listen: () => () => undefined } as unknown as Connection;
  const around = { connection, unsent: createUnsentRecords(localStorage, connection.tab, () => Promise.resolve(new Set())), driven: createDrivenRound(connection, sessionStorage, new EventTarget()) } as unknown as Surroundings;
  const { hook, history } = memoryLocation({ path: '/rounds/r', record: true });
  render(
    <MantineProvider><QueryClientProvider client={new QueryClient()}><SurroundingsContext value={around}><Router hook={hook}>
      <RoundPage roundId={'r' as RoundId} headerOf={() => null} headerEnd={null} renderSheet={() => null} />
    </Router></SurroundingsContext></QueryClientProvider></MantineProvider>,
  );
  return history;
}
const line = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'One line, if you like' });

afterEach(cleanup);

test('[R103] a rating that was not taken stays as it was given, on its page', async () => {
  const history = open({ ok: false, failure: { code: 'internal', message: 'The server is out of reach just now.' } });
  await userEvent.type(await line(), 'Too slow.');
  await userEvent.click(screen.getAllByRole('radio')[0]!);
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  expect(await screen.findByText('The server is out of reach just now.')).toBeTruthy();
  expect([(await line()).value, history]).toEqual(['Too slow.', ['/rounds/r']]);
});

test('[R103] a rating that was taken leads to the day', async () => {
  const history = open({ ok: true, value: { ...over, version: 2, timed: { ...over.timed, rating: { bands: {}, line: '' } } } });
  await line();
  await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
  expect(history.at(-1)).toBe('/days/d');
});
