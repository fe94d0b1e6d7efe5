import { beforeEach, expect, jest, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { DayOfRound } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { Route, Switch } from 'wouter';
import { SurroundingsContext, type Surroundings } from './connection-context.ts';
import { usePlannedBefore, useReplan } from './use-replan.ts';
import type { TimedRoundView } from './use-timed-round.ts';

const roundId = 'r' as RoundId;
const conditions = { minutes: 45, seed: 7 };
const ask = jest.fn<(question: string, request: object) => Promise<object>>();

function Lobby({ day }: { readonly day: DayOfRound | undefined }) {
  const view = { id: roundId, timed: { ...(day && { day }) } } as unknown as TimedRoundView;
  const replan = useReplan(view, '/rounds/new', conditions);
  return replan === undefined ? <p>No plan of its own</p> : <button type="button" onClick={replan}>Change the plan</button>;
}

function Plan() {
  return <p>{JSON.stringify(usePlannedBefore())}</p>;
}

function open(day?: DayOfRound): void {
  history.replaceState(null, '', '/rounds/r');
  render(
    <SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}>
      <QueryClientProvider client={new QueryClient()}>
        <Switch><Route path="/rounds/new"><Plan /></Route><Route><Lobby day={day} /></Route></Switch>
      </QueryClientProvider>
    </SurroundingsContext>,
  );
}

beforeEach(() => void ask.mockReset());

test.each([['is deleted', { ok: true, value: null }], ['cannot be deleted', { ok: false, failure: { message: 'No.' } }]])('[R92] from the lobby of a round that %s the plan is reached with its conditions', async (_name, reply) => {
  ask.mockResolvedValue(reply);
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Change the plan' }));
  expect(await screen.findByText(JSON.stringify(conditions))).toBeTruthy();
  expect(ask.mock.calls).toEqual([['round:delete', { roundId }]]);
});

test('[R92] a round of a day has no plan of its own', () => {
  open({ id: 'd', isOver: false } as unknown as DayOfRound);
  expect(screen.getByText('No plan of its own')).toBeTruthy();
});

test('[R92] a plan that comes from no lobby is a new one', () => {
  history.replaceState(null, '', '/rounds/new');
  render(<Plan />);
  expect(screen.getByText('null')).toBeTruthy();
});
