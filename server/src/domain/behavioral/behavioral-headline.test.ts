import { describe, expect, it } from '@jest/globals';
import type { StoryId } from '@dayseven/contracts/vocabulary';
import { behavioralLines, meetsBehavioralBar, type AnswerAccount } from './behavioral-headline.ts';

const good: AnswerAccount = { isFinished: true, isWithinMinutes: true, typed: 'I split it, and we waited. I drained it.', shares: { situation: 30, task: 20, action: 45, result: 5, unmarked: 0 }, band: 'leaning-hire', storyId: undefined, lacksStory: false };
const queue = 'queue' as StoryId;
const of = (...over: readonly Partial<AnswerAccount>[]) => ({ of: over.length, answers: over.map((one) => ({ ...good, ...one })) });

describe('the headline of a behavioral round', () => {
  it.each<[string, Parameters<typeof behavioralLines>[0], readonly string[]]>([
    ['a round with all of it', of({}, {}), ['behavioral-holds']],
    ['an untyped, unmarked one', of({ typed: '', shares: undefined }), ['behavioral-holds']],
    ['no question at all', { of: 4, answers: [] }, ['nothing-answered', 'questions-unreached']],
    ['half of the questions', { of: 4, answers: of({}, {}).answers }, ['behavioral-holds']],
    ['fewer than half', { of: 3, answers: of({}).answers }, ['questions-unreached']],
    ['an answer with next to no result', of({}, { shares: { situation: 40, task: 0, action: 56, result: 4, unmarked: 0 } }), ['no-result']],
    ['one story twice', of({ storyId: queue }, { storyId: queue }), ['behavioral-holds']],
    ['one story three times', of({ storyId: queue }, { storyId: queue }, { storyId: queue }), ['one-story']],
    ['more beginning than half', of({ shares: { situation: 31, task: 20, action: 44, result: 5, unmarked: 0 } }), ['long-beginning']],
    ['half of the answers too long', of({}, { isWithinMinutes: false }), ['answers-long']],
    ['one of three too long', of({}, {}, { isWithinMinutes: false }), ['behavioral-holds']],
    ['more we than I', of({ typed: 'We split it and we drained it; I watched.' }), ['mostly-we']],
    ['a question without a story', of({ lacksStory: true }), ['story-missing']],
    ['a question that got a story after all', of({ lacksStory: true, storyId: queue }), ['behavioral-holds']],
    ['more than three lines', of({ shares: { situation: 90, task: 0, action: 10, result: 0, unmarked: 0 }, isWithinMinutes: false, lacksStory: true }), ['no-result', 'long-beginning', 'answers-long']],
  ])('[V38] of %s is the first true line of the list', (_what, account, lines) => expect(behavioralLines(account)).toEqual(lines));
});

describe('the bar of a behavioral round', () => {
  it.each<[string, Parameters<typeof meetsBehavioralBar>[0], boolean]>([
    ['all in time, none rated as no', of({}, { band: undefined }), true],
    ['one too long', of({}, { isWithinMinutes: false }), false],
    ['one rated as no', of({}, { band: 'leaning-no' }), false],
    ['one not reached', { of: 2, answers: of({}).answers }, false],
    ['one not finished', of({}, { isFinished: false }), false],
  ])('[V39] %s', (_what, account, isMet) => expect(meetsBehavioralBar(account)).toBe(isMet));
});
