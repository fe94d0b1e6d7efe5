import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { Failure } from '@dayseven/contracts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Counting } from './Counting.tsx';

const out: Failure = { code: 'internal', message: 'The server is out of reach.' };

test.each([
  { discounted: undefined, button: 'It does not count' },
  { discounted: 'A doorbell', button: 'Let it count again' },
])('[R47] where it is not taken it says why, until it is: $button', async ({ discounted, button }) => {
  const set = jest.fn<() => Promise<Failure | undefined>>().mockResolvedValueOnce(out).mockResolvedValueOnce(undefined);
  render(<MantineProvider env="test"><Counting discounted={discounted} onSet={set} /></MantineProvider>);
  if (discounted === undefined) fireEvent.change(screen.getByLabelText('Why it does not count'), { target: { value: 'A doorbell' } });
  const press = () => act(async () => void fireEvent.click(screen.getByText(button)));
  await press();
  expect(screen.getByRole('alert').textContent).toBe(out.message);
  await press();
  expect(screen.queryByRole('alert')).toBeNull();
});
