import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { DeleteForGood } from './DeleteForGood.tsx';

test('[P24] deleting asks once more, with the focus on the way back, and gives it back', async () => {
  const gone = jest.fn();
  render(<MantineProvider><DeleteForGood what="the recording" onDelete={gone} /></MantineProvider>);
  const focused = () => document.activeElement?.textContent;
  expect(document.activeElement).toBe(document.body);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe('Keep it');
  await userEvent.keyboard('{Enter}');
  expect([focused(), gone.mock.calls.length]).toEqual(['Delete the recording', 0]);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Delete it for good' }));
  expect(gone).toHaveBeenCalledTimes(1);
});
