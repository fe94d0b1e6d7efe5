import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { NotesView, WeakNoteView } from '@dayseven/contracts';
import type { NoteId } from '@dayseven/contracts/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitForElementToBeRemoved } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { ReviewSession } from './ReviewSession.tsx';

const ask = jest.fn<(event: string, request: object) => Promise<object>>();

function note(id: string): WeakNoteView {
  return { id: id as NoteId, question: `Question ${id}`, happened: '', fix: `Fix ${id}`, topic: '', source: { kind: 'own' }, isOrphan: false, createdAt: 0, dueAt: 0, isNew: true, isLeech: false, intervals: { again: 1, hard: 2, good: 3, easy: 9 } };
}

function show(...ids: readonly string[]): void {
  const notes: NotesView = { now: 0, notes: ids.map(note), today: ids as NoteId[], later: 0, drafts: [] };
  render(<MantineProvider env="test"><QueryClientProvider client={new QueryClient()}><SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}><ReviewSession notes={notes} onEnd={() => undefined} /></SurroundingsContext></QueryClientProvider></MantineProvider>);
}

beforeEach(() => {
  sessionStorage.clear();
  ask.mockReset().mockResolvedValue({ ok: true, value: {} });
});

/** A press, and what the answer to it changes. */
const press = (key: string, repeat = false) => act(async () => void fireEvent.keyDown(document.body, { key, repeat }));
const graded = () => ask.mock.calls.map(([, request]) => Object.values(request).join(' '));

test('[V70] a note graded by mistake is gone back to and graded again, and Space twice says that it went well', async () => {
  show('a', 'b');
  for (const key of [' ', '1']) await press(key);
  screen.getByText('Question b');
  await press('u');
  screen.getByText('Fix a');
  for (const key of ['4', ' ', ' ']) await press(key);
  expect(graded()).toEqual(['a again', 'a easy', 'b good']);
  screen.getByText('2 notes reviewed');
  screen.getByText('1 good, 1 easy.');
});

test('[V70] a key that is held down grades nothing unseen', async () => {
  show('a', 'b');
  await press(' ');
  for (let held = 0; held < 5; held += 1) await press(' ', true);
  expect([graded(), screen.queryByText('Fix a') !== null]).toEqual([[], true]);
});

test('[V70] without a note due it says so', () => {
  show();
  screen.getByText('Nothing is due today');
});

/** Writes in the form of the note that is shown. */
async function write(value: string): Promise<HTMLElement> {
  await press('e');
  const field = await screen.findByLabelText('Question');
  fireEvent.change(field, { target: { value } });
  return field;
}
const written = async () => (await screen.findByLabelText<HTMLTextAreaElement>('Question')).value;

test('[N14] an edit that was closed unsaved waits while its note is graded, and the review says so to its end', async () => {
  show('a');
  const field = await write('Question a, in other words');
  fireEvent.keyDown(field, { key: 'Escape' });
  if (field.isConnected) await waitForElementToBeRemoved(field);
  for (const key of [' ', '3']) await press(key);
  screen.getByText('1 note reviewed');
  screen.getByText(/Your edit of “Question a” is not saved/);
  fireEvent.click(screen.getByText('Go on with it'));
  expect(await written()).toBe('Question a, in other words');
  await act(async () => void fireEvent.click(screen.getByText('Save')));
  expect(ask).toHaveBeenLastCalledWith('note:revise', { noteId: 'a', text: { question: 'Question a, in other words', happened: '', fix: 'Fix a', topic: '' } });
  expect(screen.queryByText(/is not saved/)).toBeNull();
});

test('[N14] a form that is open when the grade arrives stays the form of its note', async () => {
  show('a', 'b');
  let arrives: (reply: object) => void = () => undefined;
  ask.mockReturnValueOnce(new Promise((resolve) => { arrives = resolve; }));
  for (const key of [' ', '3']) await press(key);
  const field = await write('Question a, in other words');
  field.focus();
  await act(async () => arrives({ ok: true, value: {} }));
  screen.getByText('Question b');
  expect(document.activeElement).toBe(field);
  expect(await written()).toBe('Question a, in other words');
});
