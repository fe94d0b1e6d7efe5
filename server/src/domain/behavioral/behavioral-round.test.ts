import { describe, expect, it } from '@jest/globals';
import type { AnswerPart, Band, NoteId, PersonId, QuestionId, RecordingId, RoundId } from '@dayseven/contracts/vocabulary';
import type { RoundEvent } from '../round/round-event.ts';
import type { WeakNote } from '../weak-notes/weak-note.ts';
import { foldBehavioralRound, openQuestion } from './behavioral-round.ts';
import { nextFollowUp } from './next-follow-up.ts';
import { recordingToMark } from './recording.ts';
import { reviewNotes } from './review-notes.ts';

const [one, two] = ['one', 'two'] as unknown as readonly [QuestionId, QuestionId];
const planned: RoundEvent = { type: 'behavioral-planned', v: 1, conditions: { minutes: 50, mode: 'relaxed', extraTime: 1, questions: 2, seed: 1 }, picks: [{ questionId: one, because: [] }, { questionId: two, because: [] }] };
const started: RoundEvent = { type: 'round-started', v: 1 };

/** Each event a second after the one before. */
const fold = (...events: readonly RoundEvent[]) => foldBehavioralRound([planned, ...events].map((event, at) => ({ at: at * 1_000, event })))!;

describe('a behavioral round\'s log', () => {
  it('[V1] asks the first question at the start, and each other one when the one before it is closed', () => {
    expect(fold().asked).toEqual([]);
    expect(openQuestion(fold(started))?.questionId).toBe(one);
    const next = fold(started, { type: 'question-closed', v: 1, questionId: one, band: 'leaning-hire' });
    expect(next.asked).toMatchObject([{ questionId: one, closedMs: 1_000, band: 'leaning-hire' }, { questionId: two, askedMs: 1_000, answerFromMs: 61_000 }]);
    expect(openQuestion(fold(started, { type: 'question-closed', v: 1, questionId: one }, { type: 'question-closed', v: 1, questionId: two }))).toBeUndefined();
  });

  it('[V76] a band that was changed stands instead of the first, and may be taken back', () => {
    const closed: RoundEvent = { type: 'question-closed', v: 1, questionId: one, band: 'leaning-hire' };
    const changed = (...bands: readonly (Band | undefined)[]) => fold(started, closed, ...bands.map((band): RoundEvent => ({ type: 'band-changed', v: 1, questionId: one, ...(band && { band }) })));
    expect([changed('leaning-no'), changed('leaning-no', undefined)].map(({ asked }) => asked[0]?.band)).toEqual(['leaning-no', undefined]);
    expect(changed('leaning-no').asked).toMatchObject([{ closedMs: 1_000 }, { questionId: two }]);
  });

  it('[V2] counts by the round\'s own time, pauses left out', () => {
    const paused = fold(started, { type: 'round-paused', v: 1 }, { type: 'round-resumed', v: 1 }, { type: 'answer-begun', v: 1, questionId: one });
    expect(paused.asked[0]).toMatchObject({ askedMs: 0, answerFromMs: 2_000 });
  });

  it('[V3] a follow-up is answered once, and typed answers keep their part', () => {
    const asked = fold(started, { type: 'answer-finished', v: 1, questionId: one }, { type: 'follow-up-asked', v: 1, questionId: one, part: 1, text: 'Who?' },
      { type: 'answer-saved', v: 1, questionId: one, part: 1, text: 'Ann.' }, { type: 'follow-up-answered', v: 1, questionId: one, part: 1, answer: 'said' }).asked[0];
    expect(asked).toMatchObject({ finishedMs: 1_000, answerFromMs: 1_000, typed: { 1: 'Ann.' }, followUps: [{ part: 1, text: 'Who?', answer: 'said' }] });
  });

  it('[V67] of several recordings the longest of the story is marked, and its marks go with it', () => {
    const [short, long, asked] = ['short', 'long', 'asked'] as unknown as readonly [RecordingId, RecordingId, RecordingId];
    const recorded = (recordingId: RecordingId, part: AnswerPart, ms: number): RoundEvent[] => [{ type: 'recording-started', v: 1, questionId: one, recordingId, part }, { type: 'recording-ended', v: 1, questionId: one, recordingId, because: 'candidate', ms, bytes: 1 }];
    const log: readonly RoundEvent[] = [started, ...recorded(short, 0, 4_000), ...recorded(long, 0, 90_000), ...recorded(asked, 1, 99_000), { type: 'answer-marked', v: 1, questionId: one, on: 'recorded', marks: [{ part: 'situation', at: 50 }] }];
    const after = (...more: readonly RoundEvent[]) => { const { recordings, marks } = fold(...log, ...more).asked[0]!; return [recordingToMark(recordings)?.id, marks.recorded?.length]; };
    const deleted = (recordingId: RecordingId): RoundEvent => ({ type: 'recording-deleted', v: 1, questionId: one, recordingId });
    expect([after(), after(deleted(short)), after(deleted(long))]).toEqual([[long, 1], [long, 1], [short, undefined]]);
  });

  it('[V6] no question stands once the review began', () => {
    const noteId = 'n' as NoteId;
    const round = fold(started, { type: 'review-begun', v: 1, notes: [noteId] }, { type: 'note-graded', v: 1, noteId, grade: 'hard' });
    expect([openQuestion(round), round.review]).toEqual([undefined, { notes: [noteId], graded: [{ noteId, grade: 'hard' }] }]);
  });
});

describe('what is asked after an answer', () => {
  const question = fold(started).asked[0]!;
  const after = (answers: readonly ('said' | undefined)[], nowMs = 0, written = ['A?', 'B?', 'C?']) =>
    nextFollowUp({ ...question, followUps: answers.map((answer, at) => ({ part: at === 0 ? 1 : 2, text: '', ...(answer && { answer }) })) }, written, nowMs)?.text;

  it.each([
    ['the first at once', after([]), 'A?'], ['nothing while one stands', after([undefined]), undefined], ['the second in time', after(['said']), 'B?'],
    ['no second after five minutes', after(['said'], 300_000), undefined], ['no third', after(['said', 'said']), undefined], ['nothing where nothing is written', after([], 0, []), undefined],
  ])('[V3] %s', (_name, text, wanted) => expect(text).toBe(wanted));
});

describe('the notes of the final review', () => {
  const [dsa, other] = ['dsa', 'other'] as unknown as readonly [RoundId, RoundId];
  function note(id: string, stability: number, over: Partial<WeakNote> = {}): WeakNote {
    return {
      id: id as NoteId, personId: 'local' as PersonId, createdAt: 0, text: { question: id, happened: '', fix: '', topic: '' }, source: { kind: 'own' },
      memory: { dueAt: 5, stability, difficulty: 1, scheduledDays: 1, reps: 1, lapses: 0, state: 'review' }, ...over,
    };
  }
  const notes = [
    note('strong', 9), note('weak', 1), note('later', 0, { memory: { ...note('x', 0).memory, dueAt: 99 } }),
    note('old round', 5, { source: { kind: 'round', roundId: other, because: 'hints' } }), note('today', 50, { source: { kind: 'round', roundId: dsa, because: 'missed-case' }, memory: { ...note('x', 50).memory, dueAt: 99 } }),
  ];
  const ids = (leftMs: number | undefined) => reviewNotes(notes, { now: 10, ofToday: [dsa], leftMs }).map(({ id }) => id);

  it('[V6] are the day\'s own first, then the weakest that are due, as many as there is time for', () => {
    expect(ids(undefined)).toEqual(['today', 'weak', 'old round', 'strong']);
    expect(ids(20 * 60_000)).toEqual(['today', 'weak', 'old round', 'strong']);
    expect([ids(100_000), ids(1_000)]).toEqual([['today', 'weak'], ['today']]);
  });
});
