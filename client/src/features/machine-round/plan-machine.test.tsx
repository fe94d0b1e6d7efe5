import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { MachineListItem } from '@dayseven/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { machinesQuery } from '../../connection/http-queries.ts';
import { PlanMachinePage } from './PlanMachinePage.tsx';

const machines = [
  { id: 'till', title: 'The till', levels: 4, shelf: 'practice', attempted: false },
  { id: 'locks', title: 'The locks', levels: 2, shelf: 'practice', attempted: true },
] as unknown as MachineListItem[];
const ask = jest.fn<(event: string, request: object) => Promise<object>>();

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: true, value: { id: 'r1' } });
  // jsdom has neither media queries nor sizes.
  window.ResizeObserver = class { observe() { return undefined; } unobserve() { return undefined; } disconnect() { return undefined; } };
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as unknown as MediaQueryList;
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

const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const problems = () => screen.getByRole('combobox', { name: 'Problem' });
async function planned(): Promise<object | undefined> {
  await userEvent.click(screen.getByRole('button', { name: 'To the lobby' }));
  return ask.mock.lastCall?.[1];
}

test('[K49] a round is drawn, in the form, language and mode of day 7, unless something else is chosen', async () => {
  open();
  expect(screen.getByText(/^55 min, Go, as on day 7, Strict/)).toBeTruthy();
  const asked = await planned();
  expect(asked).toMatchObject({ form: 'day', minutes: 55, mode: 'strict', extraTime: 1, language: 'go', assistance: 'completion' });
  expect(asked).not.toHaveProperty('problem');
  expect([ask.mock.lastCall?.[0], location.pathname]).toEqual(['round:plan-machine', '/rounds/r1']);
});

test('[K49] a form brings its minutes, and they stay within those it is made for', async () => {
  open();
  await choose('In full');
  await choose('TypeScript');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Minutes' }).value).toBe('105');
  await userEvent.clear(screen.getByRole('textbox', { name: 'Minutes' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Minutes' }), '60');
  expect(screen.getByText('Give a number from 90 to 120.')).toBeTruthy();
  expect(await planned()).toBeUndefined();
  await choose('As on day 7');
  await choose('In full');
  expect(await planned()).toMatchObject({ form: 'full', minutes: 105, language: 'typescript' });
});

test('[K49] a problem from the practice list is held in full and Relaxed, and can be let go again', async () => {
  open('?problem=till');
  expect((problems() as HTMLSelectElement).value).toBe('till');
  expect(await planned()).toMatchObject({ problem: 'till', form: 'full', mode: 'relaxed' });
  await userEvent.selectOptions(problems(), 'Drawn for you, unknown until the start');
  expect(await planned()).not.toHaveProperty('problem');
});

test('[K49] one with too few levels for day 7 is offered in full only', async () => {
  open();
  const titles = () => Array.from(problems().querySelectorAll('option'), ({ textContent }) => textContent);
  expect(titles()).toEqual(['Drawn for you, unknown until the start', 'The till']);
  await choose('In full');
  expect(titles()).toEqual(['Drawn for you, unknown until the start', 'The till', 'The locks']);
});

test('[K49] what its lobby gave back is on the page again, and a refusal is said', async () => {
  ask.mockResolvedValue({ ok: false, failure: { message: 'This problem is not on your list.' } });
  open('', { form: 'full', minutes: 95, mode: 'strict', extraTime: 1.5, language: 'typescript', seed: 7, assistance: 'plain', problem: 'till' });
  expect(await planned()).toEqual({ form: 'full', minutes: 95, mode: 'strict', extraTime: 1.5, language: 'typescript', seed: 7, assistance: 'plain', problem: 'till' });
  expect(screen.getByText('This problem is not on your list.')).toBeTruthy();
});
