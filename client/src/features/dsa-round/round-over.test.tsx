import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import type { JobView } from '@dayseven/contracts';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import type { DsaRoundView } from '../../connection/use-timed-round.ts';
import { dateAndTime } from '../../shared/quantities.ts';
import { RoundOver } from './RoundOver.tsx';

const lessons = '/api/rounds/r/lessons';
const asked = jest.fn<(address: string) => void>();

beforeEach(() => {
  asked.mockReset();
  // jsdom has no server.
  window.fetch = (address) => {
    asked(address as string);
    return address === lessons ? Promise.resolve({ ok: true, json: () => Promise.resolve([]) } as Response) : new Promise(() => undefined);
  };
});

const account = { problemId: 'add-two', runs: 0, submissions: 0, ownCases: 0, hints: 0, prompts: { shown: 0, said: 0 } };
const debrief = { accounts: [account], headline: { kind: 'nothing-works', problemId: 'add-two' }, takeaways: [], contradictions: [] };

function over(final: Partial<JobView>, dsa: object = {}): DsaRoundView {
  return {
    id: 'r', kind: 'dsa', version: 1, sheets: [{ problemId: 'add-two', jobs: [{ id: 'final', kind: 'submission', language: 'go', revision: 1, ...final }] }],
    timed: { clock: { state: 'over', usedMs: 60_000, creditedMs: 0, pausedMs: 0 }, conditions: { mode: 'strict' }, notes: '', rating: { bands: {}, line: '' } },
    dsa: { conditions: { problems: 1, minutes: 35, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1 }, picks: [{ id: 'add-two', title: 'Add two', topics: [], difficulty: 'easy', because: [] }], finals: ['final'], ...dsa },
  } as unknown as DsaRoundView;
}

const page = (round: DsaRoundView, client = new QueryClient()) => (
  <MantineProvider>
    <QueryClientProvider client={client}>
      <SurroundingsContext value={{ connection: {} } as unknown as Surroundings}>
        <RoundOver round={round} failure={undefined} onRate={() => Promise.resolve()} onCounting={() => Promise.resolve(undefined)} />
      </SurroundingsContext>
    </QueryClientProvider>
  </MantineProvider>
);

test('[R105] notes and the bar are read once what was handed in is judged, and lessons again', async () => {
  const client = new QueryClient();
  const { rerender } = render(page(over({ state: 'judging' }), client));
  expect(screen.getByRole('status').textContent).toBe(' What was in the editors is being judged.');
  await waitFor(() => expect(client.getQueryData(['lessons', 'r'])).toEqual([]));
  expect(asked.mock.calls.flat()).toEqual([lessons]);
  rerender(page(over({ state: 'judged' }, { debrief }), client));
  expect(screen.queryByText('What was in the editors is being judged.')).toBeNull();
  expect(asked.mock.calls.flat().slice(1).sort()).toEqual(['/api/notes', '/api/readiness', '/api/rounds/r/facts', lessons, '/api/rounds/r/tape'].sort());
});

test('[R106] of a final that was cancelled the debrief says that it does not count, and where its text is', () => {
  render(page(over({ state: 'cancelled' }, { debrief })));
  expect(screen.getByRole('list', { name: 'What came of each problem' }).textContent).toBe('Add twocancelled before it was judged');
  const problem = screen.getByRole('region', { name: 'Add two' });
  expect(problem.textContent).toContain('What was in the editor at the end was cancelled before it was judged, so it does not count. The replay has its text.');
  expect(problem.textContent).not.toMatch(/judging is not over|Nothing was submitted|in Go, revision/);
  expect(screen.getByRole('link', { name: 'The replay' }).getAttribute('href')).toBe('/rounds/r/replay');
});

test('[R111] the debrief begins with what came of each problem, and says which round it was', () => {
  const startedAt = Date.UTC(2026, 4, 1, 9);
  const accepted = { ...account, acceptedMs: 1_880_000 };
  const round = over({ state: 'judged', result: { verdict: { kind: 'accepted', message: '' }, passed: 12, total: 12 } as unknown as NonNullable<JobView['result']> }, { debrief: { ...debrief, accounts: [accepted] } });
  render(page({ ...round, timed: { ...round.timed, clock: { ...round.timed.clock, startedAt } } }));
  expect(screen.getByRole('list', { name: 'What came of each problem' }).textContent).toBe('Add twoaccepted at 31:20, 12 of 12 cases');
  expect(screen.getByText(/^DSA round, /).textContent).toContain(`DSA round, ${dateAndTime(startedAt)}. 1 problem`);
});
