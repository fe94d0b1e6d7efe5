import { describe, expect, test } from '@jest/globals';
import { answerTime } from './behavioral-words.ts';

describe('the clock of one question', () => {
  const question = { answerFromMs: 60_000, answerMinutes: 2 };
  test.each([
    [0, 'Prepare: 01:00', 'calm'], [59_500, 'Prepare: 00:01', 'calm'], [60_000, 'Answer: 02:00 left', 'calm'],
    [150_000, 'Answer: 00:30 left', 'warn'], [180_000, 'Over 2 minutes; come to the end', 'bad'],
  ])('[V8] after %d ms says "%s"', (nowMs, words, tone) => expect(answerTime(question, nowMs)).toEqual({ words, tone }));
});
