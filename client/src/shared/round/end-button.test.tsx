import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { EndButton } from './EndButton.tsx';

test('[R122] a round that is being ended says so until that is answered, and is ended once; refused, it may be asked for again', async () => {
  let answer: () => void = () => undefined;
  const end = jest.fn(() => new Promise<void>((settle) => { answer = settle; }));
  render(<MantineProvider env="test"><EndButton onEnd={end}>It is kept.</EndButton></MantineProvider>);
  const buttons = () => screen.queryAllByRole<HTMLButtonElement>('button', { name: /^(End the round|Go on)$/ });
  const areOpenToPress = () => buttons().map(({ disabled }) => !disabled);
  fireEvent.click(screen.getByText('End'));
  fireEvent.click(screen.getByText('End the round'));
  fireEvent.click(screen.getByText('End the round'));
  expect([areOpenToPress(), end.mock.calls.length]).toEqual([[false, false], 1]);
  expect(document.activeElement?.textContent).toBe('The round is being ended.');
  await act(async () => answer());
  expect(buttons()).toEqual([]);
  fireEvent.click(screen.getByText('End'));
  expect(areOpenToPress()).toEqual([true, true]);
});
