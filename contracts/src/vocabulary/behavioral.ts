import { z } from 'zod';
import { Conditions } from './round.ts';

/** The ten families of behavioral questions. */
export const BehavioralFamily = z.enum(['ownership', 'failure', 'conflict', 'ambiguity', 'growth', 'delivery', 'influence', 'incident', 'motivation', 'resume']);
export type BehavioralFamily = z.infer<typeof BehavioralFamily>;

/** What a question looks for and a candidate's story shows. How clearly it is told is looked for in every answer, so it is none of them. */
export const Competency = z.enum([
  'ownership', 'dealing-with-failure', 'conflict', 'ambiguity', 'learning', 'delivery', 'influence', 'incident-response', 'mentoring', 'technical-judgement', 'user-focus', 'motivation',
]);
export type Competency = z.infer<typeof Competency>;

/** `story`: one event from the candidate's work, told as situation, task, action, result. `talk`: reasons, plans or an overview, which those four do not fit. */
export const AnswerShape = z.enum(['story', 'talk']);
export type AnswerShape = z.infer<typeof AnswerShape>;

/** How a behavioral round is held. */
export const BehavioralConditions = Conditions.extend({
  questions: z.number().int().min(1).max(6),
  /** The same seed asks the same questions after the same history. */
  seed: z.number().int().min(0).max(999_999),
});
export type BehavioralConditions = z.infer<typeof BehavioralConditions>;

/** Why a question was chosen, told after the round. */
export const QuestionReason = z.enum(['no-story', 'answered-badly', 'competency-not-asked', 'kept-for-mocks', 'never-asked', 'longest-ago']);
export type QuestionReason = z.infer<typeof QuestionReason>;

/** What a typed answer answers: the question, or the first or second thing asked after it. */
export const AnswerPart = z.union([z.literal(0), z.literal(1), z.literal(2)]);
export type AnswerPart = z.infer<typeof AnswerPart>;

/** The parts of a story as it is told. */
export const StarPart = z.enum(['situation', 'task', 'action', 'result']);
export type StarPart = z.infer<typeof StarPart>;

/** Where a part begins: at a line of a typed answer, or at a second of a recorded one. It holds until the next mark. */
export const AnswerMark = z.strictObject({ part: StarPart, at: z.number().int().min(0).max(100_000) });
export type AnswerMark = z.infer<typeof AnswerMark>;

/** What is marked: the answer as typed, or as recorded. */
export const MarkedOn = z.enum(['typed', 'recorded']);
export type MarkedOn = z.infer<typeof MarkedOn>;
/** Why a recording is over: the candidate ended it or went on, the microphone was gone, there was no room for more, or the page was gone or cut off for too long. */
export const RecordingEnd = z.enum(['candidate', 'microphone-lost', 'no-room', 'page-lost']);
export type RecordingEnd = z.infer<typeof RecordingEnd>;
