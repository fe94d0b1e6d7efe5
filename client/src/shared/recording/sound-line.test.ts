import { expect, jest, test } from '@jest/globals';
import type { PieceOutcome, SoundPiece } from '../../connection/send-sound.ts';
import { createSoundLine, mostWaiting } from './sound-line.ts';

const piece = (seq: number): SoundPiece => ({ seq, sound: new Uint8Array([seq]), levels: new Uint8Array() });

/** A line to a server that answers as told, one answer a try; the last one again and again. */
function lineTo(...answers: readonly ((seq: number) => PieceOutcome)[]) {
  const sent: number[] = [];
  const onFailure = jest.fn();
  const pause = jest.fn(() => Promise.resolve());
  const line = createSoundLine({
    onFailure, pause,
    send: async ({ seq }) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)]!;
      sent.push(seq);
      return answer(seq);
    },
  });
  return { line, sent, onFailure, pause };
}

const taken = (seq: number): PieceOutcome => ({ kind: 'kept', kept: seq + 1 });
const unreachable = (): PieceOutcome => ({ kind: 'unreachable' });

test('[V17] each piece is sent once, in order', async () => {
  const { line, sent, onFailure } = lineTo(taken);
  [0, 1, 2].forEach((seq) => line.push(piece(seq)));
  await line.drained();
  expect([sent, onFailure.mock.calls]).toEqual([[0, 1, 2], []]);
});

test('[V17] is sent again until the server has it, and what the server has already is not', async () => {
  const { line, sent, pause } = lineTo(unreachable, unreachable, () => ({ kind: 'kept', kept: 2 }), taken);
  [0, 1, 2].forEach((seq) => line.push(piece(seq)));
  await line.drained();
  expect([sent, pause.mock.calls.length]).toEqual([[0, 0, 0, 2], 2]);
});

test('[V17] ends when the server has less than it acknowledged', async () => {
  const { line, sent, onFailure } = lineTo(taken, () => ({ kind: 'kept', kept: 0 }));
  [0, 1, 2].forEach((seq) => line.push(piece(seq)));
  await line.drained();
  expect(sent).toEqual([0, 1]);
  expect(onFailure.mock.calls).toMatchObject([[{ because: 'page-lost' }]]);
});

test.each([['no-room', 'no-room'], ['round-not-running', 'page-lost']] as const)('[V17] a refusal (%s) ends it with the server\'s sentence', async (code, because) => {
  const { line, sent, onFailure } = lineTo(() => ({ kind: 'refused', failure: { code, message: 'No more.' } }));
  line.push(piece(0));
  await line.drained();
  line.push(piece(1));
  expect([sent, onFailure.mock.calls]).toEqual([[0], [[{ because, sentence: 'No more.' }]]]);
});

test('[V17] holds no more than five minutes of sound', () => {
  const onFailure = jest.fn();
  const line = createSoundLine({ onFailure, send: () => new Promise(() => undefined), pause: () => Promise.resolve() });
  for (let seq = 0; seq < mostWaiting; seq += 1) line.push(piece(seq));
  expect(onFailure).not.toHaveBeenCalled();
  line.push(piece(mostWaiting));
  expect(onFailure.mock.calls).toMatchObject([[{ because: 'page-lost' }]]);
});
