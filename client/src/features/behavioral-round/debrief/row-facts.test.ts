import { describe, expect, it } from '@jest/globals';
import type { AskedQuestionView } from '@dayseven/contracts';
import type { RecordingId } from '@dayseven/contracts/vocabulary';
import { rowFacts } from './row-facts.ts';
import { sharesWords } from '../../../shared/behavioral/star-words.ts';

const minute = 60_000;
const answer: Omit<AskedQuestionView, 'id'> = { text: 'Q?', shape: 'story', answerMinutes: 2, state: 'closed', askedMs: 0, answerFromMs: minute, finishedMs: 3 * minute, typed: '', followUps: [], recordings: [] };
const asked = (...over: readonly Partial<AskedQuestionView>[]) => over.map((one, at) => ({ ...answer, id: `q-${at}`, ...one }) as AskedQuestionView);
const shares = (situation: number, action: number, result: number, unmarked = 0) => ({ situation, task: 100 - situation - action - result - unmarked, action, result, unmarked });
const marked = (...set: readonly Parameters<typeof shares>[]) => asked(...set.map((one) => ({ after: { family: 'failure' as const, competencies: [], because: [], marking: { units: ['a'], marks: [], shares: shares(...one) } } })));

describe('where an answer went', () => {
  it('[V35] is a sentence of its four parts, and of what is before the first mark', () => {
    expect(sharesWords(shares(58, 38, 4))).toBe('Situation 58 %, Task 0 %, Action 38 %, Result 4 %.');
    expect(sharesWords(shares(0, 50, 20, 30))).toBe('Situation 0 %, Task 0 %, Action 50 %, Result 20 %; 30 % before the first mark.');
  });
});

describe('the facts beside the bands', () => {
  it('[V37] of the structure are the marks and the clock', () => {
    expect(rowFacts.structure(marked([58, 38, 4]))).toEqual(['By your marks on one answer: Situation 58 %, Task 0 %, Action 38 %, Result 4 %.', 'By the clock: 1 of 1 answer within the minutes.']);
    expect(rowFacts.structure(marked([60, 30, 10], [20, 60, 20]))[0]).toBe('By your marks on 2 answers, on average: Situation 40 %, Task 0 %, Action 45 %, Result 15 %.');
    expect(rowFacts.structure(asked({ finishedMs: 3 * minute + 1 }, {}))).toEqual(['By the clock: 1 of 2 answers within the minutes.']);
  });

  it('[V60] of the structure are the fillers that were marked too', () => {
    expect(rowFacts.structure(asked({ recordings: [{ id: 'r' as RecordingId, part: 0, end: { because: 'candidate', ms: 60_000 }, fillers: [400, 9_000] }] }))).toContain('By your taps: 2 fillers, 2.0 a minute.');
  });

  it('[V37] of the own part are I and we, as typed', () => {
    expect(rowFacts['own-part'](asked({ typed: 'We had a queue, I split it. In it, we waited.' }, { followUps: [{ text: 'And?', typed: 'I did.' }] }))).toEqual(['By what you typed: "I" 2 times, "we" 2 times.']);
    expect(rowFacts['own-part'](asked({}))).toEqual([]);
  });

  it('[V37] of the result are answers without one, and numbers', () => {
    expect(rowFacts.impact(marked([50, 50, 0], [50, 40, 10]))).toEqual(['By your marks: 1 of 2 answers without a result.']);
    expect(rowFacts.impact(asked({ typed: 'It took 9 minutes.' }, { typed: 'It went well.' }))).toEqual(['By what you typed: a number in 1 of 2 answers.']);
  });

  it('[V37] of the reflection is what was answered on asking', () => {
    expect(rowFacts.reflection(asked({ followUps: [{ text: 'a', typed: '', answer: 'said' }, { text: 'b', typed: 'Yes.' }, { text: 'c', typed: '', answer: 'put-aside' }] }))).toEqual(['By the log: 2 of 3 follow-ups answered.']);
  });
});
