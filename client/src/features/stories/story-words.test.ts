import { describe, expect, test } from '@jest/globals';
import { missingParts } from './story-words.ts';

const whole = { title: 'T', situation: 'S', task: 'T', action: 'A', result: 'R', competencies: [] };

describe('what a story lacks', () => {
  test.each([
    [whole, undefined], [{ ...whole, result: ' ' }, 'Result is missing.'], [{ ...whole, situation: '', result: '' }, 'Situation and Result are missing.'],
  ])('[V30] is said: %#', (story, words) => expect(missingParts(story)).toBe(words));
});
