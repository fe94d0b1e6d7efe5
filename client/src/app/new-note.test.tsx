import { expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitForElementToBeRemoved } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { SurroundingsContext, type Surroundings } from '../connection/connection-context.ts';
import { NewNote } from './NewNote.tsx';

test('[N12] a note that was closed unsaved is there again, and gone once it was saved or given up', async () => {
  const around = { connection: { ask: () => Promise.resolve({ ok: true, value: {} }) } } as unknown as Surroundings;
  render(<MantineProvider env="test"><QueryClientProvider client={new QueryClient()}><SurroundingsContext value={around}><NewNote /></SurroundingsContext></QueryClientProvider></MantineProvider>);
  const open = async () => {
    fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN' });
    return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Question' });
  };
  const isGone = (field: HTMLElement) => (field.isConnected ? waitForElementToBeRemoved(field) : undefined);
  const first = await open();
  await userEvent.type(first, 'Why two heaps?');
  await userEvent.keyboard('{Escape}');
  await isGone(first);
  const again = await open();
  expect(again.value).toBe('Why two heaps?');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await isGone(again);
  const next = await open();
  expect(next.value).toBe('');
  await userEvent.type(next, 'Another');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await isGone(next);
  expect((await open()).value).toBe('');
});
