import { expect, it } from '@jest/globals';
import type { TapeView } from '@dayseven/contracts';
import type { QuestionId, RecordingId } from '@dayseven/contracts/vocabulary';
import { questionsAt, soundAt } from './questions-tape.ts';
import { openTape } from './tape.ts';

const behavioral: NonNullable<TapeView['behavioral']> = {
  questions: [
    {
      id: 'one' as QuestionId, text: 'ONE', askedMs: 0, answerFromMs: 10_000, finishedMs: 40_000, closedMs: 60_000, band: 'leaning-no',
      typed: { starter: '', edits: [{ atMs: 12_000, changes: [[0, 0, 'We had.']] }, { atMs: 20_000, changes: [[0, 2, 'I']] }] },
      followUps: [{ part: 1, text: 'Who?', askedMs: 40_000, answered: { atMs: 50_000, answer: 'said' }, typed: { starter: '', edits: [{ atMs: 45_000, changes: [[0, 0, 'Ann.']] }] } }],
      recordings: [{ id: 'r' as RecordingId, part: 0, fromMs: 30_000, ms: 3_000 }],
    },
    { id: 'two' as QuestionId, text: 'TWO', askedMs: 60_000, answerFromMs: 70_000, typed: { starter: '', edits: [] }, followUps: [], recordings: [] },
  ],
  review: { begunMs: 80_000, notes: 2, graded: [{ atMs: 90_000, question: 'Why?', grade: 'hard' }] },
};

it('[V61] shows at each moment what had been asked, typed, said and graded', () => {
  const at = (ms: number) => questionsAt(behavioral, ms);
  expect(at(5_000)).toEqual({ asked: [{ id: 'one', text: 'ONE', state: 'preparing', typed: '', followUps: [], recordings: [] }] });
  expect([12_000, 20_000].map((ms) => at(ms).asked[0]!.typed)).toEqual(['We had.', 'I had.']);
  expect(at(30_000).asked[0]!.recordings).toHaveLength(1);
  expect([44_000, 45_000, 50_000].map((ms) => at(ms).asked[0]!.followUps)).toEqual([[{ text: 'Who?', typed: '' }], [{ text: 'Who?', typed: 'Ann.' }], [{ text: 'Who?', typed: 'Ann.', answer: 'said' }]]);
  expect(at(59_000).asked[0]).not.toHaveProperty('band');
  expect(at(60_000).asked).toMatchObject([{ state: 'closed', band: 'leaning-no' }, { text: 'TWO', state: 'preparing' }]);
  expect([79_000, 80_000, 90_000].map((ms) => at(ms).review?.graded.length)).toEqual([undefined, 0, 1]);
});

it('[V61] knows what was being recorded, and skips nothing of it', () => {
  expect([29_999, 30_000, 32_999, 33_000].map((ms) => soundAt(behavioral, ms)?.id)).toEqual([undefined, 'r', 'r', undefined]);
  const tape = openTape({ lengthMs: 100_000, sheets: [], behavioral, marks: [] });
  expect([20_000, 30_000, 31_500, 32_000].map((ms) => tape.nextActivity(ms))).toEqual([30_000, 31_000, 32_000, 45_000]);
});
