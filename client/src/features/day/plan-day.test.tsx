import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { PlanDay } from '@dayseven/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { PlanDayPage } from './PlanDayPage.tsx';

const ask = jest.fn<(event: string, request: PlanDay) => Promise<object>>();

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: false, failure: { message: 'Not now.' } });
  // jsdom has neither media queries, sizes nor fonts.
  window.ResizeObserver = class { observe() { return undefined; } unobserve() { return undefined; } disconnect() { return undefined; } };
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as unknown as MediaQueryList;
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}><PlanDayPage /></SurroundingsContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
});

// Plain events: in jsdom a query by role on a page as large as this one is slow enough.
const click = (text: string) => fireEvent.click(screen.getByText(text));

async function planned(): Promise<(string | number)[][] | undefined> {
  click('To the lobby');
  await screen.findByText('Not now.');
  return ask.mock.lastCall?.[1].conditions.rounds.map(({ kind, minutes }) => [kind, minutes]);
}

/** The first page of a test is slow on a busy machine. */
const patience = 20_000;
const ofFourHours = [['dsa', 70], ['design', 65], ['behavioral', 50]];

test('[K50] the 6-hour day has the rounds of the 4-hour day and machine coding, whose minutes are set among the conditions', async () => {
  click('The 6-hour day');
  expect(screen.getByText(/^4 rounds, 4 h 30 min with breaks/)).toBeTruthy();
  expect(await planned()).toEqual([...ofFourHours, ['machine-coding', 55]]);
  fireEvent.change(screen.getByLabelText('Machine coding: minutes'), { target: { value: '60' } });
  expect(await planned()).toEqual([...ofFourHours, ['machine-coding', 60]]);
}, patience);

test("[K50] machine coding is added to a day of one's own, where there is room", async () => {
  click('Rounds of my own');
  click('Add Machine coding');
  expect(screen.getByText('Add Machine coding').closest('button')?.disabled).toBe(true);
  expect(await planned()).toEqual([...ofFourHours, ['machine-coding', 55]]);
}, patience);
