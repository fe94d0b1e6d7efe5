import type { AnswerMark, AnswerPart, Band, BehavioralConditions, Grade, MarkedOn, NoteId, PromptAnswer, QuestionId, StoryId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import type { PickedQuestion } from '../picking/pick-questions.ts';
import type { BehavioralEvent } from '../round/round-event.ts';
import { roundTime } from '../round/round-time.ts';
import type { LogEntry } from '../round/timed-round.ts';
import { afterRecording, recordingToMark, type OfRecording, type Recording } from './recording.ts';

export interface FollowUp {
  readonly part: AnswerPart;
  readonly text: string;
  readonly answer?: PromptAnswer;
}

/** A question that was asked. Moments are milliseconds of the round's own time. */
export interface AskedQuestion {
  readonly questionId: QuestionId;
  readonly askedMs: number;
  /** When the minute to prepare is over, or was cut short. */
  readonly answerFromMs: number;
  readonly finishedMs?: number;
  readonly closedMs?: number;
  /** What was typed: the answer, and those to what was asked after it. */
  readonly typed: Readonly<Partial<Record<AnswerPart, string>>>;
  readonly followUps: readonly FollowUp[];
  readonly recordings: readonly Recording[];
  readonly band?: Band | undefined;
  /** Where the parts of the answer begin, as its candidate marked them. */
  readonly marks: Readonly<Partial<Record<MarkedOn, readonly AnswerMark[]>>>;
  readonly hasOpenSignals: boolean;
  /** The story it told. */
  readonly storyId?: StoryId | undefined;
}

export interface FinalReview {
  readonly notes: readonly NoteId[];
  readonly graded: readonly { readonly noteId: NoteId; readonly grade: Grade }[];
}

/** What a behavioral round's log says of it beside its clock. */
export interface BehavioralRound {
  readonly conditions: BehavioralConditions;
  readonly picks: readonly PickedQuestion[];
  readonly asked: readonly AskedQuestion[];
  readonly review?: FinalReview;
}

export const prepareMs = 60_000;

/** Undefined for a round of another kind. */
export function foldBehavioralRound(log: readonly LogEntry[]): BehavioralRound | undefined {
  const planned = log.map(({ event }) => event).find((event) => event.type === 'behavioral-planned');
  if (!planned) return undefined;
  const timeOf = roundTime(log);
  const { conditions, picks } = planned;
  return log.reduce<BehavioralRound>((round, { at, event }) => afterEvent(round, { at, event }, timeOf(at)), { conditions, picks, asked: [] });
}

/** The question that was asked last and is not closed; none before the start and once the review began. */
export function openQuestion({ asked, review }: BehavioralRound): AskedQuestion | undefined {
  const last = asked.at(-1);
  return review || last?.closedMs !== undefined ? undefined : last;
}

function afterEvent(round: BehavioralRound, { at, event }: LogEntry, atMs: number): BehavioralRound {
  if (event.type === 'round-started') return askNext(round, atMs);
  if (event.type === 'review-begun') return { ...round, review: { notes: event.notes, graded: [] } };
  if (event.type === 'note-graded') return round.review ? { ...round, review: { ...round.review, graded: [...round.review.graded, { noteId: event.noteId, grade: event.grade }] } } : round;
  if (!isOnQuestion(event)) return round;
  const changed = { ...round, asked: round.asked.map((question) => (question.questionId === event.questionId ? afterWord(question, { at, event }, atMs) : question)) };
  return event.type === 'question-closed' ? askNext(changed, atMs) : changed;
}

function askNext(round: BehavioralRound, atMs: number): BehavioralRound {
  const next = round.picks[round.asked.length];
  if (!next || openQuestion(round)) return round;
  return { ...round, asked: [...round.asked, { questionId: next.questionId, askedMs: atMs, answerFromMs: atMs + prepareMs, typed: {}, followUps: [], recordings: [], marks: {}, hasOpenSignals: false }] };
}

type OnQuestion = Extract<BehavioralEvent, { readonly questionId: QuestionId }>;

function isOnQuestion(event: LogEntry['event']): event is OnQuestion {
  return 'questionId' in event;
}

/** What happened, and when by the server's clock. */
interface Happened {
  readonly at: Instant;
  readonly event: OnQuestion;
}

function afterWord(question: AskedQuestion, { at, event }: Happened, atMs: number): AskedQuestion {
  if ('recordingId' in event) return { ...question, recordings: afterRecording(question.recordings, event, at), marks: marksAfter(question, event) };
  return isOfDebrief(event) ? afterDebrief(question, event) : afterAnswer(question, event, atMs);
}

/** The marks on a recording go with it. */
function marksAfter({ marks: { recorded, ...others }, recordings }: AskedQuestion, event: OfRecording): AskedQuestion['marks'] {
  const isGone = event.type === 'recording-deleted' && recordingToMark(recordings)?.id === event.recordingId;
  return isGone || recorded === undefined ? others : { ...others, recorded };
}

function afterAnswer(question: AskedQuestion, event: Exclude<OnQuestion, OfDebrief | OfRecording>, atMs: number): AskedQuestion {
  switch (event.type) {
    case 'answer-begun': return { ...question, answerFromMs: Math.min(question.answerFromMs, atMs) };
    case 'answer-saved': return { ...question, typed: { ...question.typed, [event.part]: event.text } };
    case 'answer-finished': return { ...question, finishedMs: atMs, answerFromMs: Math.min(question.answerFromMs, atMs) };
    case 'follow-up-asked': return { ...question, followUps: [...question.followUps, { part: event.part, text: event.text }] };
    case 'follow-up-answered': return { ...question, followUps: question.followUps.map((one) => (one.part === event.part ? { ...one, answer: event.answer } : one)) };
    case 'question-closed': return { ...question, closedMs: atMs, ...(event.band !== undefined && { band: event.band }) };
  }
}

/** What is said of an answer, mostly once the round is over. */
type OfDebrief = Extract<OnQuestion, { readonly type: 'answer-marked' | 'signals-opened' | 'story-named' | 'band-changed' }>;

function isOfDebrief(event: OnQuestion): event is OfDebrief {
  return ['answer-marked', 'signals-opened', 'story-named', 'band-changed'].includes(event.type);
}

function afterDebrief(question: AskedQuestion, event: OfDebrief): AskedQuestion {
  switch (event.type) {
    case 'answer-marked': return { ...question, marks: { ...question.marks, [event.on]: event.marks } };
    case 'signals-opened': return { ...question, hasOpenSignals: true };
    case 'story-named': return { ...question, storyId: event.storyId };
    case 'band-changed': return { ...question, band: event.band };
  }
}
