import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { MachineListItem } from '@dayseven/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { machinesQuery } from '../../connection/http-queries.ts';
import { PlanMachinePage } from './PlanMachinePage.tsx';

const machines = [
  { id: 'till', title: 'The till', levels: 4, shelf: 'practice', attempted: false },
  { id: 'locks', title: 'The locks', levels: 2, shelf: 'practice', attempted: true },
] as unknown as MachineListItem[];
/** The first page of a test is slow on a busy machine. */
const patience = 20_000;
const ask = jest.fn<(event: string, request: object) => Promise<object>>();

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: true, value: { id: 'r1' } });
});
afterEach(cleanup);

/** `before` is what the lobby gave back. */
function open(address = '', before: object | null = null): void {
  history.replaceState(before, '', `/rounds/new/machine-coding${address}`);
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(machinesQuery.queryKey, machines);
  render(
    <MantineProvider>
      <QueryClientProvider client={client}>
        <SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}><PlanMachinePage /></SurroundingsContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

// Plain events and texts: queries by role are slow on a page as large as this one.
const choose = (text: string) => fireEvent.click(screen.getByText(text));
const problems = () => screen.getByLabelText<HTMLSelectElement>('Problem');
const minutes = () => screen.getByLabelText<HTMLInputElement>('Minutes');
const plan = () => choose('To the lobby');
async function planned(): Promise<object | undefined> {
  ask.mockClear();
  plan();
  await waitFor(() => expect(ask).toHaveBeenCalled());
  return ask.mock.lastCall?.[1];
}

test('[K49] a round is drawn, in the form, language and mode of day 7, unless something else is chosen', async () => {
  open();
  expect(screen.getByText(/^55 min, Go, as on day 7, Strict/)).toBeTruthy();
  const asked = await planned();
  expect(asked).toMatchObject({ form: 'day', minutes: 55, mode: 'strict', extraTime: 1, language: 'go', assistance: 'completion' });
  expect(asked).not.toHaveProperty('problem');
  expect(ask.mock.lastCall?.[0]).toBe('round:plan-machine');
  await waitFor(() => expect(location.pathname).toBe('/rounds/r1'));
}, patience);

test('[K49] a form brings its minutes, and they stay within those it is made for', async () => {
  open();
  choose('In full');
  choose('TypeScript');
  expect(minutes().value).toBe('105');
  fireEvent.change(minutes(), { target: { value: '60' } });
  expect(screen.getByText('Give a number from 90 to 120.')).toBeTruthy();
  plan();
  expect(ask).not.toHaveBeenCalled();
  choose('As on day 7');
  choose('In full');
  expect(await planned()).toMatchObject({ form: 'full', minutes: 105, language: 'typescript' });
}, patience);

test('[K49] a problem from the practice list is held in full and Relaxed, and can be let go again', async () => {
  open('?problem=till');
  expect(problems().value).toBe('till');
  expect(await planned()).toMatchObject({ problem: 'till', form: 'full', mode: 'relaxed' });
  fireEvent.change(problems(), { target: { value: '' } });
  expect(await planned()).not.toHaveProperty('problem');
}, patience);

test('[K49] one with too few levels for day 7 is offered in full only', async () => {
  open();
  const titles = () => Array.from(problems().querySelectorAll('option'), ({ textContent }) => textContent);
  expect(titles()).toEqual(['Drawn for you, unknown until the start', 'The till']);
  choose('In full');
  expect(titles()).toEqual(['Drawn for you, unknown until the start', 'The till', 'The locks']);
}, patience);

test('[K49] what its lobby gave back is on the page again, and a refusal is said', async () => {
  ask.mockResolvedValue({ ok: false, failure: { message: 'This problem is not on your list.' } });
  open('', { form: 'full', minutes: 95, mode: 'strict', extraTime: 1.5, language: 'typescript', seed: 7, assistance: 'plain', problem: 'till' });
  expect(await planned()).toEqual({ form: 'full', minutes: 95, mode: 'strict', extraTime: 1.5, language: 'typescript', seed: 7, assistance: 'plain', problem: 'till' });
  expect(await screen.findByText('This problem is not on your list.')).toBeTruthy();
}, patience);
