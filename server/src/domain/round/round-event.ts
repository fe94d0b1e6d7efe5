import type { AnswerMark, AnswerPart, Band, BehavioralConditions, Costs, DsaConditions, Grade, JobId, JobKind, Language, MarkedOn, NoteId, OwnCase, ProblemId, PromptAnswer, PromptKind, QuestionId, Rating, RecordingEnd, RecordingId, StoryId, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { DesignEvent } from '../design/design-event.ts';
import type { MachineEvent } from '../machine/machine-event.ts';
import type { PickedQuestion } from '../picking/pick-questions.ts';
import type { Pick } from '../picking/pick-problems.ts';
import type { ClockEvent } from './clock-event.ts';
import type { VoiceEvent } from './voice-event.ts';

/** Everything that can happen in a round but edits, which have a table of their own. `v` is the event's own format version. */
export type RoundEvent =
  /** The first event of a practice round. */
  | { readonly type: 'round-opened'; readonly v: 1; readonly problemId: ProblemId; readonly language: Language }
  /** The first event of a DSA round. */
  | { readonly type: 'dsa-planned'; readonly v: 1; readonly conditions: DsaConditions; readonly picks: readonly Pick[] }
  /** What was in the editors at the end has been handed to the judge, where it had not been already. */
  | { readonly type: 'finals-submitted'; readonly v: 1; readonly jobs: readonly JobId[] }
  /** The candidate's own bands; empty when skipped. The first counts. */
  | { readonly type: 'round-rated'; readonly v: 1; readonly rating: Rating }
  | { readonly type: 'notes-saved'; readonly v: 1; readonly text: string }
  /** `reason` is there when the round does not count; the last word stands. */
  | { readonly type: 'counting-set'; readonly v: 1; readonly reason?: string }
  /** The page was not looked at for so long, until this moment. */
  | { readonly type: 'was-away'; readonly v: 1; readonly ms: number }
  | ClockEvent
  | VoiceEvent
  | SheetEvent
  | BehavioralEvent
  | DesignEvent
  | MachineEvent;

/** What happens in a behavioral round. The first question is asked at the start, each other one when the one before it is closed. */
export type BehavioralEvent =
  /** The first event of a behavioral round. */
  | { readonly type: 'behavioral-planned'; readonly v: 1; readonly conditions: BehavioralConditions; readonly picks: readonly PickedQuestion[] }
  /** Before the minute to prepare was over. */
  | { readonly type: 'answer-begun'; readonly v: 1; readonly questionId: QuestionId }
  | { readonly type: 'answer-saved'; readonly v: 1; readonly questionId: QuestionId; readonly part: AnswerPart; readonly text: string }
  | { readonly type: 'answer-finished'; readonly v: 1; readonly questionId: QuestionId }
  | { readonly type: 'follow-up-asked'; readonly v: 1; readonly questionId: QuestionId; readonly part: AnswerPart; readonly text: string }
  | { readonly type: 'follow-up-answered'; readonly v: 1; readonly questionId: QuestionId; readonly part: AnswerPart; readonly answer: PromptAnswer }
  | { readonly type: 'question-closed'; readonly v: 1; readonly questionId: QuestionId; readonly band?: Band }
  /** The band of an answer as its candidate sees it since, none where it is taken back. The last word stands. */
  | { readonly type: 'band-changed'; readonly v: 1; readonly questionId: QuestionId; readonly band?: Band }
  /** The story an answer told; none takes the last word back. The last word stands. */
  | { readonly type: 'story-named'; readonly v: 1; readonly questionId: QuestionId; readonly storyId?: StoryId }
  /** Where the parts of an answer begin, as its candidate marked them after the round; the last word stands. */
  | { readonly type: 'answer-marked'; readonly v: 1; readonly questionId: QuestionId; readonly on: MarkedOn; readonly marks: readonly AnswerMark[] }
  /** What is listened for in an answer was shown. */
  | { readonly type: 'signals-opened'; readonly v: 1; readonly questionId: QuestionId }
  | { readonly type: 'recording-started'; readonly v: 1; readonly questionId: QuestionId; readonly part: AnswerPart; readonly recordingId: RecordingId }
  /** `ms` and `bytes` as the server measured them. */
  | { readonly type: 'recording-ended'; readonly v: 1; readonly questionId: QuestionId; readonly recordingId: RecordingId; readonly because: RecordingEnd; readonly ms: number; readonly bytes: number }
  /** Its sound is gone for good. */
  | { readonly type: 'recording-deleted'; readonly v: 1; readonly questionId: QuestionId; readonly recordingId: RecordingId }
  /** The notes in the order they come. */
  /** What its candidate heard while listening back. */
  | { readonly type: 'filler-marked' | 'filler-taken-back'; readonly v: 1; readonly questionId: QuestionId; readonly recordingId: RecordingId; readonly atMs: number }
  | { readonly type: 'review-begun'; readonly v: 1; readonly notes: readonly NoteId[] }
  | { readonly type: 'note-graded'; readonly v: 1; readonly noteId: NoteId; readonly grade: Grade };

/** What happens on the sheet of one problem. */
export type SheetEvent = { readonly problemId: ProblemId } & (
  | { readonly type: 'language-chosen'; readonly v: 2; readonly language: Language }
  /** The first edit of a language is about to come; its text begins with this, however the problem's starter changes later. */
  | { readonly type: 'draft-begun'; readonly v: 2; readonly language: Language; readonly starter: string }
  | { readonly type: 'own-cases-saved'; readonly v: 2; readonly cases: readonly OwnCase[] }
  /** The first, second or third of the problem's hints. */
  | { readonly type: 'hint-taken'; readonly v: 1; readonly hint: number }
  | { readonly type: 'costs-said'; readonly v: 1; readonly costs: Costs }
  | { readonly type: 'prompt-shown'; readonly v: 1; readonly kind: PromptKind; readonly text: string }
  | { readonly type: 'prompt-answered'; readonly v: 1; readonly kind: PromptKind; readonly answer: PromptAnswer }
  /** From outside of the page. */
  | { readonly type: 'pasted'; readonly v: 1; readonly characters: number }
  | {
      readonly type: 'job-finished'; readonly v: 2; readonly jobId: JobId; readonly kind: JobKind; readonly language: Language;
      readonly revision: number; readonly verdict: VerdictKind;
    }
);
