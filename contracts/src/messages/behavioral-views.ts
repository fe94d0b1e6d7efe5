import { z } from 'zod';
import { AnswerMark, AnswerPart, AnswerShape, BehavioralConditions, BehavioralFamily, Competency, QuestionReason, RecordingEnd } from '../vocabulary/behavioral.ts';
import { NoteId, QuestionId, RecordingId, StoryId } from '../vocabulary/ids.ts';
import { Band, HeadlineKind, PromptAnswer } from '../vocabulary/round.ts';
import { Grade } from '../vocabulary/weak-note.ts';
import { WeakNoteView } from './note-views.ts';

/** Something asked after an answer. */
export const FollowUpView = z.object({ text: z.string(), answer: PromptAnswer.exactOptional(), typed: z.string() });
export type FollowUpView = z.infer<typeof FollowUpView>;

const percent = z.number().int().min(0).max(100);
/** Whole percents of an answer that add up to a hundred; `unmarked` is what comes before the first mark. */
export const StarSharesView = z.object({ situation: percent, task: percent, action: percent, result: percent, unmarked: percent });
export type StarSharesView = z.infer<typeof StarSharesView>;
/** A recording of an answer that is not deleted. It is still going on while it has no end; `ms` is as long as the server measured. */
export const RecordingView = z.object({
  id: RecordingId,
  part: AnswerPart,
  end: z.object({ because: RecordingEnd, ms: z.number() }).exactOptional(),
  /** Where its candidate heard a filler, in milliseconds and in order; absent when none was marked. */
  fillers: z.array(z.number()).exactOptional(),
});
export type RecordingView = z.infer<typeof RecordingView>;

const Silence = z.object({ fromMs: z.number(), ms: z.number() });

/** What the loudness of a recording says; told with it, once the round is rated. */
export const RecordingFacts = z.object({
  ms: z.number(),
  /** The loudest of each of some equal parts, 0 to 100. */
  peaks: z.array(z.number()),
  spokenPercent: z.number().int().min(0).max(100),
  /** Those between words that are long enough to be noticed. */
  pauses: z.array(Silence),
  longest: Silence.exactOptional(),
});
export type RecordingFacts = z.infer<typeof RecordingFacts>;

/** A question that was asked. Moments are milliseconds of the round's own time. */
export const AskedQuestionView = z.object({
  id: QuestionId,
  text: z.string(),
  shape: AnswerShape,
  answerMinutes: z.number(),
  state: z.enum(['answering', 'follow-up', 'to-rate', 'closed']),
  askedMs: z.number(),
  /** When the minute to prepare is over, or was cut short. */
  answerFromMs: z.number(),
  finishedMs: z.number().exactOptional(),
  closedMs: z.number().exactOptional(),
  typed: z.string(),
  followUps: z.array(FollowUpView),
  recordings: z.array(RecordingView),
  band: Band.exactOptional(),
  /** The story it told, as the candidate named it; without its title where the story is deleted. */
  story: z.object({ id: StoryId, title: z.string().exactOptional() }).exactOptional(),
  /** Once the round is over and rated. */
  after: z.object({
    family: BehavioralFamily,
    competencies: z.array(Competency),
    because: z.array(QuestionReason),
    /** A typed story: the lines to mark, the marks, and where it went by them. */
    marking: z.object({ units: z.array(z.string()), marks: z.array(AnswerMark), shares: StarSharesView.exactOptional() }).exactOptional(),
    /** A recorded story: the marks on its seconds, and where it went by them. */
    recorded: z.object({ recordingId: RecordingId, marks: z.array(AnswerMark), shares: StarSharesView.exactOptional() }).exactOptional(),
    /** What is listened for; where there is something to mark, once the candidate has marked it or will not. */
    signals: z.object({ good: z.array(z.string()), red: z.array(z.string()) }).exactOptional(),
  }).exactOptional(),
});
export type AskedQuestionView = z.infer<typeof AskedQuestionView>;

/** The final review of weak notes, in the minutes the questions left. */
export const FinalReviewView = z.object({
  /** How many there are in all, and those that were graded. */
  notes: z.number().int().min(0),
  graded: z.array(z.object({ noteId: NoteId, question: z.string(), grade: Grade })),
  /** The one to think about now; absent when all were graded. */
  next: WeakNoteView.exactOptional(),
});
export type FinalReviewView = z.infer<typeof FinalReviewView>;

/** How many pieces of a recording are kept: all before this number. */
export const ChunksKept = z.object({ kept: z.number().int().min(0) });
export type ChunksKept = z.infer<typeof ChunksKept>;

export const BehavioralView = z.object({
  conditions: BehavioralConditions,
  /** How many will be asked. */
  of: z.number().int().min(0),
  /** Those that were asked, in order; the last one is the one that stands unless it is closed. */
  asked: z.array(AskedQuestionView),
  review: FinalReviewView.exactOptional(),
  /** Once the round is over and rated; the first is its headline. */
  takeaways: z.array(HeadlineKind).max(3).exactOptional(),
});
export type BehavioralView = z.infer<typeof BehavioralView>;

/** Once a behavioral round is over: how many questions were answered and notes reviewed, and whether it met its bar; the headline once it is rated. */
export const BehavioralOutcome = z.object({ questions: z.number().int().min(0), answered: z.number().int().min(0), reviewed: z.number().int().min(0), meetsBar: z.boolean(), headline: HeadlineKind.exactOptional() });
export type BehavioralOutcome = z.infer<typeof BehavioralOutcome>;
