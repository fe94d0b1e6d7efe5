import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { QuestionId, RoundId } from '@dayseven/contracts/vocabulary';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
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

function page(deadlineAt: number) {
  const view = { id: 'r' as RoundId, version: 1, timed: { clock: { ...running, deadlineAt }, conditions: { mode: 'strict' } }, behavioral: { asked: [question], of: 3 } } as unknown as BehavioralRoundView;
  return <MantineProvider env="test"><SurroundingsContext value={around}><RunningBehavioral view={view} round={round} /></SurroundingsContext></MantineProvider>;
}

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
