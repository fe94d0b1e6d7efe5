import { describe, expect, test } from '@jest/globals';
import type { StoryId } from '@dayseven/contracts/vocabulary';
import { answerTime, storyToldTooOften } from './behavioral-words.ts';

describe('the clock of one question', () => {
  const question = { answerFromMs: 60_000, answerMinutes: 2 };
  test.each([
    [0, 'Prepare: 01:00', 1, 'calm'], [59_400, 'Prepare: 00:01', 0.01, 'calm'], [60_000, 'Answer: 02:00 left', 1, 'calm'],
    [150_000, 'Answer: 00:30 left', 0.25, 'warn'], [180_000, 'Over 2 minutes; come to the end', 0, 'bad'],
  ])('[V8] [V68] after %d ms says "%s", with a ring of %d', (nowMs, words, left, tone) => expect(answerTime(question, nowMs)).toEqual({ words, left, tone }));
});

describe('one story for several questions', () => {
  const story = (id: string, title?: string) => ({ story: { id: id as StoryId, ...(title !== undefined && { title }) } });
  const queue = story('a', 'The queue');
  test('[V33] is warned of at the third, by its title', () => {
    expect(storyToldTooOften([queue, queue, story('b', 'Other'), {}])).toBeUndefined();
    expect(storyToldTooOften([queue, story('b', 'Other'), queue, {}, queue])).toMatch(/^"The queue" served 3 questions\./);
    expect(storyToldTooOften([story('a'), story('a'), story('a')])).toMatch(/^One story served 3 questions\./);
  });
});
