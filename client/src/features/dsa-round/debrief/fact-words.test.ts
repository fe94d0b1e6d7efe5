import { describe, expect, it } from '@jest/globals';
import type { AccountView, LessonView, ProblemId } from '@dayseven/contracts';
import { factWords, type Known, type KnownProblem } from './fact-words.ts';
import { mistakeWords } from './mistake-words.ts';

const minute = 60_000;
const id = 'boot-order' as ProblemId;
const lesson = { complexity: { time: 'O(n + m)', space: 'O(n)', why: '' } } as LessonView;
const problem = (over: Partial<AccountView>, rest: Partial<KnownProblem> = {}): KnownProblem => (
  { title: 'Boot Order', account: { problemId: id, runs: 1, submissions: 1, ownCases: 0, hints: 0, prompts: { shown: 0, said: 0 }, ...over }, lesson: undefined, breaks: [], ...rest });
const known = (problems: KnownProblem[], over: Partial<Known> = {}): Known => ({ problems, notes: '', silences: { count: 0, longestMs: 0 }, lengthMs: 60 * minute, ...over });
const solved = problem({ verdict: 'accepted', acceptedMs: 31 * minute, submissions: 2, firstRunMs: 5 * minute, ownCases: 1, costs: { time: 'O(n)', space: 'O(1)' }, prompts: { shown: 3, said: 2 } }, { lesson });
const untouched = { ...problem({ submissions: 0, runs: 0 }), title: 'Echoes' };

describe('the facts beside the bands', () => {
  it('[R66] name the problem where there are two, and say what is known of each', () => {
    const both = known([solved, untouched]);
    expect(factWords.correctness(both)).toEqual(['Boot Order: accepted at 31:00, 2 submissions.', 'Echoes: nothing submitted.']);
    expect(factWords.complexity(both)).toEqual(['Boot Order: you said time O(n), space O(1); the model solution takes time O(n + m), space O(n).', 'Echoes: nothing said.']);
    expect(factWords.testing(both)).toEqual(['Boot Order: 1 own case, first run at 05:00.', 'Echoes: 0 own cases, never run.']);
  });

  it('[R66] say for how long something that had passed was broken, to the end where nothing mended it', () => {
    const breaks: KnownProblem['breaks'] = [{ fromMs: 10 * minute, untilMs: 14 * minute, verdict: 'wrong-answer' }, { fromMs: 57 * minute, verdict: 'wrong-answer' }];
    expect(factWords.testing(known([{ ...solved, breaks }]))).toEqual(['1 own case, first run at 05:00, broken for 7 min after it had passed.']);
  });

  it('[R66] hold communication to prompts, notes and silences only', () => {
    expect(factWords.communication(known([solved, untouched], { notes: 'two pointers?', silences: { count: 2, longestMs: 7 * minute } }))).toEqual([
      '2 of 3 prompts answered aloud.', 'Notes were written.', 'More than three minutes without a key: 2 times, 7 min at most.',
    ]);
    expect(factWords.communication(known([untouched]))).toEqual(['The interviewer asked nothing.', 'No notes.', 'Never more than three minutes without a key.']);
    expect(factWords.communication(known([untouched], { lengthMs: 2 * minute }))).toEqual(['The interviewer asked nothing.', 'No notes.']);
    expect(factWords.correctness(known([untouched]))).toEqual(['Nothing submitted.']);
  });

  it('[R64] put a classic mistake as the fact and what to do', () => {
    expect(mistakeWords({ kind: 'code-first', problemId: id, afterMs: 40_000 }, 'Boot Order')).toMatch(/^Your first edit came 40 s after the start, with no note, no case/);
    expect(mistakeWords({ kind: 'edges-ignored', problemId: id, category: 'no-readings' }, 'Boot Order')).toMatch(/^Boot Order: a hidden case of "no readings" failed/);
  });
});
