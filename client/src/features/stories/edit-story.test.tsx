import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { StoryView } from '@dayseven/contracts';
import type { StoryId } from '@dayseven/contracts/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitForElementToBeRemoved } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { StoryRow } from './StoryRow.tsx';

const story = { id: 's' as StoryId, told: 0, title: 'The outage', situation: '', task: '', action: '', result: '', competencies: [] } as unknown as StoryView;

const refused = 'The stories are full.';

function show() {
  const ask = jest.fn(() => Promise.resolve({ ok: false, failure: { code: 'invalid-request', message: refused } }));
  const { unmount } = render(<MantineProvider env="test"><QueryClientProvider client={new QueryClient()}><SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}><StoryRow story={story} /></SurroundingsContext></QueryClientProvider></MantineProvider>);
  const open = async () => {
    fireEvent.click(screen.getByText('Edit'));
    return screen.findByLabelText<HTMLInputElement>('Title');
  };
  const isGone = (field: HTMLElement) => (field.isConnected ? waitForElementToBeRemoved(field) : undefined);
  return { open, isGone, unmount };
}

beforeEach(() => sessionStorage.clear());

test('[V74] a story that was edited and closed unsaved is there again as it was written, and as it was once that is given up', async () => {
  const { open, isGone } = show();
  const first = await open();
  fireEvent.change(first, { target: { value: 'The long outage' } });
  fireEvent.keyDown(first, { key: 'Escape' });
  await isGone(first);
  const again = await open();
  expect(again.value).toBe('The long outage');
  fireEvent.click(screen.getByText('Cancel'));
  await isGone(again);
  expect((await open()).value).toBe('The outage');
});

test('[V74] why a story that is edited was not saved is said until its form is closed', async () => {
  const { open, isGone } = show();
  const field = await open();
  fireEvent.submit(field.closest('form')!);
  await screen.findByText(refused);
  fireEvent.keyDown(field, { key: 'Escape' });
  await isGone(field);
  await open();
  expect(screen.queryByText(refused)).toBeNull();
});

test('[V75] what was written of a story is there again when its page is, and its row says that it is not saved', async () => {
  const before = show();
  fireEvent.change(await before.open(), { target: { value: 'The long outage' } });
  before.unmount();
  const { open } = show();
  screen.getByText(/your edit is not saved/);
  expect((await open()).value).toBe('The long outage');
});
