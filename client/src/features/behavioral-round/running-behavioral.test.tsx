import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { QuestionId, RoundId } from '@dayseven/contracts/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import type { BehavioralRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { RunningBehavioral } from './RunningBehavioral.tsx';

const minute = 60_000;
const running = { state: 'running', now: Date.now(), allowedMs: 45 * minute, usedMs: 2 * minute, deadlineAt: Date.now() + 43 * minute, creditedMs: 0, pausedMs: 0 } as const;
const question = { id: 'question:1' as QuestionId, shape: 'story', text: 'Tell me of a conflict.', state: 'answering', typed: '', followUps: [], recordings: [], askedMs: 0, answerFromMs: minute, answerMinutes: 2 };

const send = jest.fn<(question: string, request: object) => Promise<object>>().mockResolvedValue({ ok: true });
const around = {
  connection: { ask: () => Promise.resolve({ ok: false, failure: { code: 'internal', message: 'No.' } }), link: () => 'online', onLink: () => () => undefined },
  unsent: { save: () => undefined, forget: () => undefined, takeLeftOver: () => Promise.resolve(null) },
} as unknown as Surroundings;
const round = { isFollowing: false, failure: null, move: jest.fn(), noteAbsence: jest.fn(), ask: async (asks: (to: typeof send, id: RoundId) => Promise<object>) => { await asks(send, 'r' as RoundId); } } as unknown as TimedRound;

function page(deadlineAt: number, asked: readonly object[] = [question], review?: object) {
  const view = { id: 'r' as RoundId, version: 1, timed: { clock: { ...running, deadlineAt }, conditions: { mode: 'relaxed' } }, behavioral: { asked, of: 3, ...(review && { review }) } } as unknown as BehavioralRoundView;
  return <MantineProvider env="test"><QueryClientProvider client={new QueryClient()}><SurroundingsContext value={around}><RunningBehavioral view={view} round={round} /></SurroundingsContext></QueryClientProvider></MantineProvider>;
}

beforeEach(() => void send.mockClear());

test('[V73] at zero it says that time is up, sends what was typed last, and takes no more', async () => {
  const { rerender } = render(page(running.deadlineAt));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Your answer, if you type it');
  fireEvent.change(field, { target: { value: 'We argued over the plan' } });
  expect([field.readOnly, screen.queryByText(/^Time is up\. /), send.mock.calls]).toEqual([false, null, []]);
  rerender(page(running.now - minute));
  expect([field.readOnly, field.value]).toEqual([true, 'We argued over the plan']);
  screen.getByText('Time is up. What you typed and recorded is being handed in; this page goes on by itself.');
  screen.getByText('Time is up; what you typed is being handed in.');
  // Sooner than it would save itself.
  await waitFor(() => expect(send).toHaveBeenCalledWith('answer:save', expect.objectContaining({ text: 'We argued over the plan' })), { timeout: 300 });
});

const closed = { ...question, id: 'question:0' as QuestionId, state: 'closed', band: 'leaning-no' };

test.each([
  { at: 'while the next one is answered', asked: [closed, question] },
  { at: 'when all are done', asked: [closed] },
])('[V76] the band that was tapped last is changed $at', async ({ asked }) => {
  render(page(running.deadlineAt, asked));
  const field = screen.getByLabelText<HTMLSelectElement>('Your band for question 1');
  expect(field.value).toBe('leaning-no');
  await act(async () => void fireEvent.change(field, { target: { value: 'leaning-hire' } }));
  await act(async () => void fireEvent.change(field, { target: { value: '' } }));
  expect(send.mock.calls).toEqual([['band:change', { roundId: 'r', questionId: 'question:0', band: 'leaning-hire' }], ['band:change', { roundId: 'r', questionId: 'question:0' }]]);
});

const note = { id: 'n', question: 'Why?', happened: '', fix: 'So.', topic: '', source: { kind: 'own' }, isLeech: false, intervals: { again: 1, hard: 2, good: 3, easy: 9 } };

test.each([
  { at: 'while it is answered', asked: [closed, question] },
  { at: 'while it is rated', asked: [{ ...question, state: 'to-rate', finishedMs: minute }] },
  { at: 'while a follow-up stands', asked: [{ ...question, state: 'follow-up', followUps: [{ text: 'And then?', typed: '' }] }] },
  { at: 'when all are done', asked: [closed] },
  { at: 'while notes are reviewed', asked: [closed], review: { notes: 1, graded: [], next: note } },
  { at: 'when all notes are reviewed', asked: [closed], review: { notes: 0, graded: [] } },
])('[V77] at zero nothing may be pressed any more, by key neither: $at', async ({ asked, review }) => {
  const { rerender } = render(page(running.deadlineAt, asked, review));
  const pressable = () => screen.queryAllByRole('button').map((one) => one.textContent).filter((name) => name !== '');
  expect(pressable()).not.toEqual([]);
  screen.getByLabelText('Pause the round');
  rerender(page(running.now - minute, asked, review));
  expect([pressable(), screen.queryAllByRole('combobox'), screen.queryByLabelText('Pause the round')]).toEqual([[], [], null]);
  for (const key of [{ key: 'Enter', code: 'Enter', ctrlKey: true }, { key: '1', code: 'Digit1' }, { key: ' ', code: 'Space' }, { key: 'a', code: 'KeyA', altKey: true }]) await act(async () => void fireEvent.keyDown(document.body, key));
  expect(send).not.toHaveBeenCalled();
});
