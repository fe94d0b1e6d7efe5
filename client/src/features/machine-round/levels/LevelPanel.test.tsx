import { MantineProvider } from '@mantine/core';
import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { LevelView } from '@dayseven/contracts';
import { LevelPanel } from './LevelPanel.tsx';
import { opensWhen } from '../../../shared/machine/level-words.ts';

const open = { problemId: 'lot-level-1', title: 'Park and leave', statement: 'Give out the *lowest* spot.', samples: [{ steps: [{ number: 1, does: 'park(car 1)', expected: '#A' }, { number: 2, does: 'after 5 min' }, { number: 3, does: 'leave(#A)', expected: '2' }, { number: 3, does: 'leave(#A)', expected: 'error gone' }] }], starters: [] } as unknown as NonNullable<LevelView['open']>;
const levels: readonly LevelView[] = [
  { number: 1, opensAtMs: 0, isExtension: false, openedAtMs: 0, passedAtMs: 9, open },
  { number: 2, opensAtMs: 1_200_000, isExtension: false },
  { number: 3, opensAtMs: 2_400_000, isExtension: true },
];

afterEach(cleanup);

test('[K43] a level that is not open says what opens it', () => {
  expect(levels.slice(1).map(opensWhen)).toEqual(['It opens when level 1 passes, or 20 min into the round.', 'It comes 40 min into the round, whatever has passed by then.']);
});

test('[K43] the levels and the pad are one click away, each with where it stands', async () => {
  const onShow = jest.fn();
  render(<MantineProvider><LevelPanel levels={levels} shown={1} onShow={onShow} concurrency="Any goroutine may call." pad={<p>The pad</p>} /></MantineProvider>);
  expect(screen.getByRole('heading', { name: 'Level 1: Park and leave' })).toBeTruthy();
  expect(screen.getByText('Any goroutine may call.')).toBeTruthy();
  expect(screen.queryByText('The pad')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Not open Extension' }));
  await userEvent.click(screen.getByRole('button', { name: 'Design' }));
  expect(onShow.mock.calls).toEqual([[3], ['design']]);
});

test('[K79] a level whose problem is gone is open, and has nothing to show', () => {
  render(<MantineProvider><LevelPanel levels={[{ number: 1, opensAtMs: 0, isExtension: false, openedAtMs: 0 }]} shown={1} onShow={() => undefined} concurrency="" pad={null} /></MantineProvider>);
  expect([screen.getByRole('button', { name: 'Level 1' }).tagName, screen.queryByText('What this level asks for is not there any more.')]).toEqual(['BUTTON', expect.anything()]);
});

test('[K64] a sample is told step by step, and calls at once stand together', () => {
  render(<MantineProvider><LevelPanel levels={levels} shown={1} onShow={() => undefined} concurrency="" pad={null} /></MantineProvider>);
  expect(within(screen.getByRole('table', { name: 'Steps of sample 1' })).getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'StepDoesExpected', '1park(car 1)#A', '2after 5 min', '3At once; who gets which answer does not count', 'leave(#A)2', 'leave(#A)error gone',
  ]);
  const afterFiveMinutes = screen.getByText('after 5 min').closest('td');
  expect([afterFiveMinutes?.colSpan, screen.getByText('park(car 1)').closest('td')?.colSpan]).toEqual([2, 1]);
});
