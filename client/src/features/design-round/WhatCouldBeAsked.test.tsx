import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { WhatCouldBeAsked, type WhatCouldBeAskedProps } from './WhatCouldBeAsked.tsx';

const nothing = () => Promise.resolve(undefined);
const show = (over: Partial<WhatCouldBeAskedProps>) => render(<MantineProvider><WhatCouldBeAsked questions={undefined} closed={undefined} onOpen={nothing} onAsk={nothing} {...over} /></MantineProvider>);

test('[D90] the list is opened on purpose, says that it is told of, and says why it stays closed', async () => {
  const onOpen = jest.fn(() => Promise.resolve<string | undefined>('The round is paused.'));
  show({ onOpen });
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  screen.getByText(/That you opened the list stands in the debrief/);
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Open the list' })); await onOpen.mock.results[0]?.value; });
  screen.getByText('The round is paused.');
});

test('[D90] a question of the list is asked as it stands', () => {
  const onAsk = jest.fn(nothing);
  show({ questions: ['Do links expire?', 'How many?'], onAsk });
  fireEvent.click(screen.getByRole('button', { name: 'Ask: How many?' }));
  expect(onAsk.mock.calls).toEqual([['How many?']]);
  expect(screen.queryByRole('button', { name: 'Open the list' })).toBeNull();
});

test('[D90] says when nothing is left to ask', () => {
  show({ questions: [] });
  screen.getByText('You asked everything there is an answer to.');
});
