import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitForElementToBeRemoved } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { StoriesPage } from './StoriesPage.tsx';

test('[V72] a story that was closed unsaved is there again, and gone once it was saved or given up', async () => {
  const ask = jest.fn<(question: string, request: object) => Promise<object>>().mockResolvedValue({ ok: true, value: {} });
  const client = new QueryClient();
  window.fetch = () => Promise.resolve({ ok: true, json: () => Promise.resolve({ stories: [], coverage: [] }) } as Response);
  render(<MantineProvider env="test"><QueryClientProvider client={client}><SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}><StoriesPage /></SurroundingsContext></QueryClientProvider></MantineProvider>);
  const open = async () => {
    fireEvent.keyDown(document.body, { key: 's', code: 'KeyS' });
    return screen.findByLabelText<HTMLInputElement>('Title', {}, { timeout: 10_000 });
  };
  const isGone = (field: HTMLElement) => (field.isConnected ? waitForElementToBeRemoved(field, { timeout: 10_000 }) : undefined);
  const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
  await screen.findByText('New story');
  const first = await open();
  write(first, 'The outage');
  fireEvent.keyDown(first, { key: 'Escape' });
  await isGone(first);
  const again = await open();
  expect(again.value).toBe('The outage');
  write(again, 'The long outage');
  fireEvent.click(screen.getByText('Save the story'));
  await isGone(again);
  expect(ask).toHaveBeenCalledWith('story:save', expect.objectContaining({ text: expect.objectContaining({ title: 'The long outage' }) }));
  const next = await open();
  expect(next.value).toBe('');
  write(next, 'Another');
  fireEvent.click(screen.getByText('Cancel'));
  await isGone(next);
  expect((await open()).value).toBe('');
});
