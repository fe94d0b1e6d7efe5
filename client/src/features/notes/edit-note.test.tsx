import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { NoteDraftView, NotesView, WeakNoteView } from '@dayseven/contracts';
import type { NoteId, RoundId } from '@dayseven/contracts/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitForElementToBeRemoved } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { notesQuery } from '../../connection/http-queries.ts';
import { NoteDrafts } from '../../shared/weak-notes/NoteDrafts.tsx';
import { NoteRow } from './NoteRow.tsx';
import { ReviewSession } from './ReviewSession.tsx';

const note: WeakNoteView = { id: 'a' as NoteId, question: 'Why?', happened: '', fix: '', topic: '', source: { kind: 'own' }, isOrphan: false, createdAt: 0, dueAt: 0, isNew: true, isLeech: false, intervals: { again: 1, hard: 2, good: 3, easy: 9 } };
const draft = { ...note, source: { kind: 'round', roundId: 'r' as RoundId, because: 'hints' } } as unknown as NoteDraftView;
const notes: NotesView = { now: 0, notes: [note], today: [note.id], later: 0, drafts: [draft] };

const refused = 'The notes are full.';

const places = [
  { where: 'in its row', button: 'Edit', page: <NoteRow note={note} now={0} /> },
  { where: 'in a review', button: 'Edit (E)', page: <ReviewSession notes={notes} onEnd={() => undefined} /> },
  { where: 'as a round proposed it', button: 'Edit (E)', page: <NoteDrafts /> },
];

function show(page: ReactNode, button: string) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(notesQuery.queryKey, notes);
  const ask = jest.fn(() => Promise.resolve({ ok: false, failure: { code: 'invalid-request', message: refused } }));
  const { unmount } = render(<MantineProvider env="test"><QueryClientProvider client={client}><SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}>{page}</SurroundingsContext></QueryClientProvider></MantineProvider>);
  const open = async () => {
    fireEvent.click(screen.getByText(button));
    return screen.findByLabelText<HTMLTextAreaElement>('Question');
  };
  const isGone = (field: HTMLElement) => (field.isConnected ? waitForElementToBeRemoved(field) : undefined);
  const closeUnsaved = async (field: HTMLElement) => {
    fireEvent.keyDown(field, { key: 'Escape' });
    await isGone(field);
  };
  return { ask, open, isGone, closeUnsaved, unmount };
}

beforeEach(() => sessionStorage.clear());

test.each(places)('[N13] a note that was edited $where and closed unsaved is there again as it was written, and as it was once that is given up', async ({ button, page }) => {
  const { open, isGone, closeUnsaved } = show(page, button);
  const first = await open();
  fireEvent.change(first, { target: { value: 'Why two heaps?' } });
  await closeUnsaved(first);
  const again = await open();
  expect(again.value).toBe('Why two heaps?');
  fireEvent.click(screen.getByText('Cancel'));
  await isGone(again);
  expect((await open()).value).toBe('Why?');
});

test.each(places)('[N13] why a note that is edited $where was not saved is said until its form is closed', async ({ button, page }) => {
  const { open, closeUnsaved } = show(page, button);
  const field = await open();
  fireEvent.submit(field.closest('form')!);
  expect(await screen.findAllByText(refused)).not.toEqual([]);
  await closeUnsaved(field);
  await open();
  expect(screen.queryAllByText(refused)).toEqual([]);
});

test.each(places)('[N16] what was written of a note $where is there again when its page is, and is said not to be saved', async ({ button, page }) => {
  const before = show(page, button);
  const field = await before.open();
  fireEvent.change(field, { target: { value: 'Why two heaps?' } });
  before.unmount();
  const { open } = show(page, button);
  screen.getByText(/is not (saved|taken yet)/);
  expect((await open()).value).toBe('Why two heaps?');
});

test.each(places)('[N16] what is written $where and taken back by hand is not said to be unsaved', async ({ button, page }) => {
  const { open, closeUnsaved } = show(page, button);
  const field = await open();
  for (const value of ['Why two heaps?', 'Why?']) fireEvent.change(field, { target: { value } });
  await closeUnsaved(field);
  expect(screen.queryByText(/is not (saved|taken yet)/)).toBeNull();
});

test.each([
  { written: 'Why two heaps?', taken: [['note:settle-draft', { noteId: 'a', roundId: 'r', as: 'note', text: { question: 'Why two heaps?', happened: '', fix: '', topic: '' } }]] },
  { written: ' ', taken: [] },
])('[N15] a proposed note is taken in the words that were written and not saved, or its form asks for words that can be kept: "$written"', async ({ written, taken }) => {
  const { ask, open, closeUnsaved } = show(<NoteDrafts />, 'Edit (E)');
  const field = await open();
  fireEvent.change(field, { target: { value: written } });
  await closeUnsaved(field);
  await act(async () => void fireEvent.keyDown(document.body, { key: 'a' }));
  expect(ask.mock.calls).toEqual(taken);
  expect(screen.queryByLabelText('Question') === null).toBe(taken.length > 0);
});

test.each([
  { because: 'written', atMs: 70_000, leadsTo: '/rounds/r/replay?t=60' },
  { because: 'race', atMs: 70_000, leadsTo: '/rounds/r/replay?t=60' },
  { because: 'missed-point', leadsTo: '/rounds/r' },
] as const)('[N18] a note of a moment of a round leads to it on the tape, another one to the round: $because', ({ leadsTo, ...moment }) => {
  show(<NoteRow note={{ ...note, source: { kind: 'round', roundId: 'r' as RoundId, ...moment } }} now={0} />, 'Edit');
  expect(screen.getByText('Open the round').getAttribute('href')).toBe(leadsTo);
});
