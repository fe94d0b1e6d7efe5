import { afterEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ClockView } from '@dayseven/contracts';
import type { TimedRound } from '../../connection/use-timed-round.ts';
import { PausedRound } from './PausedRound.tsx';

const clock: ClockView = { state: 'paused', now: 0, allowedMs: 600_000, usedMs: 90_000, creditedMs: 0, pausedMs: 0 };

function open(isFollowing: boolean, failure: TimedRound['failure'] = null) {
  const move = jest.fn<TimedRound['move']>(() => Promise.resolve());
  render(<MantineProvider><PausedRound clock={clock} round={{ isFollowing, failure, move }} /></MantineProvider>);
  return () => move.mock.calls.map(([what]) => what);
}
afterEach(cleanup);

test.each([
  { isFollowing: false, name: 'Go on', moves: ['round:resume'] },
  { isFollowing: true, name: 'Take over and go on', moves: ['round:take-over', 'round:resume'] },
])('[R112] a paused round goes on by one key: $name', async ({ isFollowing, name, moves }) => {
  const moved = open(isFollowing);
  expect([document.activeElement?.textContent, screen.getByRole('timer').textContent]).toEqual([name, '08:30']);
  await userEvent.keyboard('{Enter}');
  expect(moved()).toEqual(moves);
});

test('[R112] where it cannot go on, it says why', () => {
  open(false, { code: 'internal', message: 'The server is out of reach just now.' });
  expect(screen.getByRole('alert').textContent).toBe('The server is out of reach just now.');
});
