import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { NumberField } from './NumberField.tsx';

const planned = jest.fn();
const told = 'Give a number from 10 to 180.';
const minutes = () => screen.getByRole('textbox', { name: 'Minutes' });
const plan = () => userEvent.click(screen.getByRole('button', { name: 'Plan' }));

function Form() {
  const [value, setValue] = useState(70);
  return (
    <form onSubmit={(event) => { event.preventDefault(); planned(value); }}>
      <NumberField label="Minutes" min={10} max={180} value={value} onChange={setValue} />
      <button type="button" onClick={() => setValue(35)}>One problem</button>
      <button type="submit">Plan</button>
    </form>
  );
}

beforeEach(() => {
  planned.mockClear();
  render(<MantineProvider><Form /></MantineProvider>);
});

test('[R90] a number that is typed anew, digit by digit, is planned', async () => {
  await userEvent.clear(minutes());
  await userEvent.type(minutes(), '4');
  expect(screen.getByText(told)).toBeTruthy();
  await userEvent.type(minutes(), '5');
  expect(screen.queryByText(told)).toBeNull();
  await plan();
  expect(planned.mock.calls).toEqual([[45]]);
});

test('[R90] nothing is planned while it is empty, too small or too large, and the field says what it may be', async () => {
  for (const typed of ['', '9', '181']) {
    await userEvent.clear(minutes());
    if (typed !== '') await userEvent.type(minutes(), typed);
    await plan();
    expect([typed, planned.mock.calls, screen.queryByText(told)?.textContent]).toEqual([typed, [], told]);
  }
});

test('[R90] a choice elsewhere that brings a number of its own replaces what is typed', async () => {
  await userEvent.clear(minutes());
  await userEvent.click(screen.getByRole('button', { name: 'One problem' }));
  expect(screen.queryByText(told)).toBeNull();
  await plan();
  expect(planned.mock.calls).toEqual([[35]]);
});
