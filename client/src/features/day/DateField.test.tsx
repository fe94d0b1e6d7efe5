import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { DateField } from './DateField.tsx';
import { toInput } from './date-input.ts';

const minute = 60_000;
const planned = jest.fn();

function Form() {
  const [startsAt, setStartsAt] = useState(() => Date.now());
  return (
    <form onSubmit={(event) => { event.preventDefault(); planned(); }}>
      <DateField startsAt={startsAt} onChange={setStartsAt} />
      <button type="submit">Plan</button>
    </form>
  );
}

beforeEach(() => {
  planned.mockClear();
  render(<MantineProvider><Form /></MantineProvider>);
});

test.each([
  ['a moment of years ago', -3_000_000, 0],
  ['a moment of two hours ago', -120, 0],
  ['a moment of half an hour ago', -30, 1],
  ['a moment to come', 600, 1],
])('[R91] %s is planned or refused', async (_name, minutes, times) => {
  fireEvent.change(screen.getByLabelText(/Date and start/), { target: { value: toInput(Date.now() + minutes * minute) } });
  await userEvent.click(screen.getByRole('button', { name: 'Plan' }));
  expect(planned).toHaveBeenCalledTimes(times);
  expect(screen.queryAllByText('That moment has passed; choose one to come.')).toHaveLength(1 - times);
});
