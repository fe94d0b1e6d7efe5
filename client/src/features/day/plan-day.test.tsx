import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { DayView, PlanDay } from '@dayseven/contracts';
import type { DayConditions, DayId } from '@dayseven/contracts/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { daysQuery } from '../../connection/http-queries.ts';
import { PlanDayPage, type DayToReplan } from './PlanDayPage.tsx';

const ask = jest.fn<(event: string, request: PlanDay) => Promise<object>>();

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: false, failure: { message: 'Not now.' } });
});

function open({ state = null, days = [] }: { readonly state?: DayToReplan | null; readonly days?: readonly DayView[] } = {}): void {
  history.replaceState(state, '', '/days/new');
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(daysQuery.queryKey, days);
  render(
    <MantineProvider>
      <QueryClientProvider client={client}>
        <SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}><PlanDayPage /></SurroundingsContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

// Plain events: in jsdom a query by role on a page as large as this one is slow enough.
const isOpenToPress = () => screen.getByText('To the lobby').closest('button')?.disabled === false;
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
  open();
  click('The 6-hour day');
  expect(screen.getByText(/^4 rounds, 4 h 30 min with breaks/)).toBeTruthy();
  expect(await planned()).toEqual([...ofFourHours, ['machine-coding', 55]]);
  fireEvent.change(screen.getByLabelText('Machine coding: minutes'), { target: { value: '60' } });
  expect(await planned()).toEqual([...ofFourHours, ['machine-coding', 60]]);
}, patience);

test("[K50] machine coding is added to a day of one's own, where there is room", async () => {
  open();
  click('Rounds of my own');
  click('Add Machine coding');
  expect(screen.getByText('Add Machine coding').closest('button')?.disabled).toBe(true);
  expect(await planned()).toEqual([...ofFourHours, ['machine-coding', 55]]);
}, patience);

test('[R108] the plan of a day that was not begun stands on the page as it was, for a moment to come, and is planned anew', async () => {
  const dayId = 'd' as DayId;
  const conditions: DayConditions = { startsAt: 0, rounds: [{ kind: 'design', minutes: 45 }], breakMinutes: 5, mode: 'relaxed', extraTime: 1.5, language: 'typescript', weak: ['graphs'], seed: 7, assistance: 'plain' };
  open({ state: { dayId, conditions, notes: ['nil maps', 'bounds'] }, days: [{ id: dayId, standing: { at: 'planned' } } as DayView] });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Change the plan of my Day 7');
  expect(screen.getByText('Leave it as it was').closest('a')?.getAttribute('href')).toBe('/days/d');
  expect(screen.queryByText('Open it')).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('Minutes of round 1, System design').value).toBe('45 min');
  expect(await planned()).toEqual([['design', 45]]);
  const [event, request] = ask.mock.lastCall ?? [];
  expect([event, request]).toEqual(['day:replan', { dayId, notes: 'nil maps\nbounds', conditions: { ...conditions, startsAt: expect.any(Number) } }]);
  expect(request?.conditions.startsAt).toBeGreaterThanOrEqual(Date.now());
}, patience);

test('[R109] where a day is planned the page says so and leads to it', () => {
  open({ days: [{ id: 'd' as DayId, standing: { at: 'planned' } } as DayView] });
  expect(screen.getByText(/^A day is planned already, and there is one at a time\./)).toBeTruthy();
  expect(screen.getByText('Open it').getAttribute('href')).toBe('/days/d');
}, patience);

test('[W51] notes that are pasted with a plan are not cut: they say by how much they are too long, and are not sent so', () => {
  open({});
  fireEvent.change(screen.getByLabelText('Paste your notes'), { target: { value: 'x'.repeat(20_007) } });
  expect(screen.getByText('This has 20007 characters; at most 20000 are taken. Shorten it by 7.')).toBeTruthy();
  fireEvent.submit(screen.getByText('To the lobby').closest('form') ?? document.body);
  expect([isOpenToPress(), ask.mock.calls.length]).toEqual([false, 0]);
}, patience);

test('[W53] a day is planned once, however often it is asked for while the answer is on its way', async () => {
  let answer: (reply: object) => void = () => undefined;
  ask.mockReturnValue(new Promise((settle) => { answer = settle; }));
  open();
  click('To the lobby');
  const form = screen.getByText('To the lobby').closest('form') ?? document.body;
  fireEvent.submit(form);
  expect([isOpenToPress(), ask.mock.calls.length]).toEqual([false, 1]);
  answer({ ok: false, failure: { message: 'Not now.' } });
  await screen.findByText('Not now.');
  expect(isOpenToPress()).toBe(true);
}, patience);
