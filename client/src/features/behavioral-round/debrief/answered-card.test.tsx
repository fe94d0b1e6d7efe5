import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { AskedQuestionView } from '@dayseven/contracts';
import type { AnswerMark, QuestionId, RecordingId, RoundId } from '@dayseven/contracts/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { recordingQuery, storiesQuery } from '../../../connection/http-queries.ts';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { AnsweredCard } from './AnsweredCard.tsx';

const roundId = 'round' as RoundId;
const recordingId = 'one' as RecordingId;
const sound = Object.assign(new EventTarget(), { currentTime: 0, duration: 60, pause: () => undefined });
const out = { ok: false, failure: { code: 'internal', message: 'The server is out of reach.' } } as const;
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
client.setQueryData(recordingQuery(roundId, recordingId).queryKey, { ms: 60_000, peaks: [60, 70], spokenPercent: 90, pauses: [] });
client.setQueryData(storiesQuery.queryKey, { stories: [], coverage: [] });

/** Each asks once, and is answered when the test says so. */
let sent: { readonly marks: readonly AnswerMark[]; readonly answer: (reply: object) => void }[];
const send = jest.fn((_question: string, { marks }: { readonly marks: readonly AnswerMark[] }) => new Promise((answer) => sent.push({ marks, answer })));
const ask = (async (asks: (to: typeof send, id: RoundId) => Promise<typeof out | { readonly ok: true }>) => {
  const reply = await asks(send, roundId);
  return reply.ok ? undefined : reply.failure;
}) as unknown as TimedRound['ask'];

function card(typed: readonly AnswerMark[], recorded: readonly AnswerMark[]) {
  const question = {
    id: 'question:1' as QuestionId, text: 'Tell me of a conflict.', shape: 'story', state: 'closed', answerFromMs: 0, answerMs: 60_000, finishedMs: 60_000, typed: 'We argued.\nI asked them.', followUps: [],
    recordings: [{ id: recordingId, part: 0, end: { because: 'candidate', ms: 60_000 } }],
    after: { family: 'conflict', competencies: [], because: [], marking: { units: ['We argued.', 'I asked them.'], marks: typed }, recorded: { recordingId, marks: recorded } },
  } as unknown as AskedQuestionView;
  return <MantineProvider env="test"><QueryClientProvider client={client}><AnsweredCard roundId={roundId} question={question} ask={ask} /></QueryClientProvider></MantineProvider>;
}

beforeEach(() => {
  sent = [];
  globalThis.Audio = function one() { return sound; } as unknown as typeof Audio;
});

const situation: AnswerMark = { part: 'situation', at: 3 };
const action: AnswerMark = { part: 'action', at: 7 };
const player = () => within(screen.getByRole('region', { name: 'Recording of the answer' }));
const hear = (key: string, second: number) => {
  sound.currentTime = second + 0.9;
  fireEvent.keyDown(player().getByRole('slider'), { key });
};

test('[V79] [W54] parts that are marked before the first is answered are all sent, at the second the sound stands at, and one more may be taken back', async () => {
  const { rerender } = render(card([], []));
  hear('a', 7);
  sound.currentTime = 3.9;
  fireEvent.click(player().getByText('Situation'));
  expect(sent.map(({ marks }) => marks)).toEqual([[action], [situation, action]]);
  fireEvent.click(player().getByText('Take the last mark back'));
  expect(sent[2]?.marks).toEqual([situation]);
  await act(async () => sent.forEach(({ answer }) => answer({ ok: true })));
  rerender(card([], [action]));
  hear('s', 3);
  expect(sent[3]?.marks).toEqual([situation, action]);
});

test('[V79] lines that are marked before the first is answered are all sent; what is declined says so and is as it was', async () => {
  render(card([], []));
  const choose = (line: number, part: string) => fireEvent.click(within(screen.getByRole('radiogroup', { name: `What begins with line ${line}` })).getByLabelText(part));
  choose(1, 'S');
  choose(2, 'A');
  expect(sent[1]?.marks).toEqual([{ part: 'situation', at: 0 }, { part: 'action', at: 1 }]);
  await act(async () => sent.forEach(({ answer }) => answer(out)));
  expect(screen.getByRole('alert').textContent).toBe(out.failure.message);
  choose(1, 'T');
  expect(sent[2]?.marks).toEqual([{ part: 'task', at: 0 }]);
  await act(async () => sent[2]?.answer({ ok: true }));
  expect(screen.queryByRole('alert')).toBeNull();
});
