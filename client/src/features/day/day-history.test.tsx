import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { DayHistory } from './DayHistory.tsx';

/** Answers when told. */
function show(): (ok: boolean, body: object) => void {
  let answer: (response: Response) => void = () => undefined;
  globalThis.fetch = jest.fn(() => new Promise<Response>((settle) => { answer = settle; }));
  render(<MantineProvider env="test"><QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}><DayHistory /></QueryClientProvider></MantineProvider>);
  screen.getByLabelText('Loading your days');
  return (ok, body) => answer({ ok, json: async () => body } as Response);
}

test('[H18] history says that the days are on their way, and why they cannot be shown', async () => {
  show()(false, { message: 'The database is damaged.' });
  expect((await screen.findByRole('alert')).textContent).toBe('The database is damaged.');
  screen.getByRole('heading', { name: 'Days' });
  expect(screen.queryByLabelText('Loading your days')).toBeNull();
});

test('[H18] before the first day history says nothing of days', async () => {
  show()(true, []);
  await waitFor(() => expect(screen.queryByLabelText('Loading your days')).toBeNull());
  expect([screen.queryByText('Days'), screen.queryByRole('alert')]).toEqual([null, null]);
});
