import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { DeleteForGood } from './DeleteForGood.tsx';

test('[P24] deleting asks first and says what is lost, with the focus on the way back, and gives it back', async () => {
  const gone = jest.fn();
  render(<MantineProvider env="test"><DeleteForGood what="the recording" lost="Its sound is gone for good." onDelete={gone} /></MantineProvider>);
  const isFocused = (text: string) => waitFor(() => expect(document.activeElement?.textContent).toBe(text));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: 'Delete the recording?' }).textContent).toContain('Its sound is gone for good.');
  await isFocused('Keep it');
  await userEvent.keyboard('{Enter}');
  await isFocused('Delete the recording');
  expect(gone).toHaveBeenCalledTimes(0);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Delete it for good' }));
  expect(gone).toHaveBeenCalledTimes(1);
});
