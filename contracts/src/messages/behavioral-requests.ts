import { z } from 'zod';
import { limits } from '../limits.ts';
import { AnswerMark, AnswerPart, BehavioralConditions, MarkedOn, RecordingEnd } from '../vocabulary/behavioral.ts';
import { NoteId, QuestionId, RecordingId, RoundId } from '../vocabulary/ids.ts';
import { Band, PromptAnswer } from '../vocabulary/round.ts';
import { Grade } from '../vocabulary/weak-note.ts';

/** The conditions of a behavioral round to be; its questions are drawn with it. */
export const PlanBehavioralRound = BehavioralConditions;
const Asked = { roundId: RoundId, questionId: QuestionId };
/** A question whose answer begins, or is finished. */
export const ThisQuestion = z.strictObject(Asked);
export const SaveAnswer = z.strictObject({ ...Asked, part: AnswerPart, text: z.string().max(limits.answerChars, `The answer is over ${limits.answerChars} characters; shorten it.`) });
/** What was done about the follow-up that stands. */
export const AnswerFollowUp = z.strictObject({ ...Asked, part: AnswerPart, answer: PromptAnswer });
/** The band of an answer closes its question; without one it is closed all the same. */
export const CloseQuestion = z.strictObject({ ...Asked, band: Band.exactOptional() });
/** The band a closed question, or after the round any, has from now on; without one it has none. */
export const ChangeBand = CloseQuestion;
/** All marks of an answer, as they now are. */
export const MarkAnswer = z.strictObject({ ...Asked, on: MarkedOn, marks: z.array(AnswerMark).max(limits.answerMarks, `There are over ${limits.answerMarks} marks; fewer say more.`) });
export const GradeInRound = z.strictObject({ roundId: RoundId, noteId: NoteId, grade: Grade });
/** The sound itself comes over HTTP, piece by piece. */
export const BeginRecording = z.strictObject({ ...Asked, part: AnswerPart, recordingId: RecordingId });
/** From now on it is measured how loud the candidate thinks aloud; its sound is kept only when asked for. */
export const BeginVoice = z.strictObject({ roundId: RoundId, recordingId: RecordingId, keepsSound: z.boolean() });
export const EndRecording = z.strictObject({ roundId: RoundId, recordingId: RecordingId, because: RecordingEnd });
export const ThisRecording = z.strictObject({ roundId: RoundId, recordingId: RecordingId });
/** A piece of a recording, numbered from 0; `levels` are decibels above -100 of full scale, a byte each. */
const Piece = {
  roundId: RoundId, recordingId: RecordingId,
  seq: z.int().min(0).max(limits.recordingChunks - 1, 'The recording is as long as one may be; begin another one.'),
  levels: z.instanceof(Uint8Array).refine(({ length }) => length <= limits.recordingLevelsPerChunk, 'There are more levels than a piece of sound has.'),
};
/** How loud it was, where no sound is kept. */
export const KeepLevels = z.strictObject(Piece);
/** A filler that was heard while listening back, at a millisecond of the recording. */
export const ThisFiller = z.strictObject({ roundId: RoundId, recordingId: RecordingId, atMs: z.int().min(0).max(limits.recordingChunks * limits.recordingChunkMs) });
export const KeepChunk = z.strictObject({
  ...Piece,
  sound: z.instanceof(Uint8Array, { error: 'Sound is sent as audio/webm.' }).refine(({ length }) => length > 0 && length <= limits.recordingChunkBytes, 'A piece of sound is empty or too large.'),
});

export type PlanBehavioralRound = z.infer<typeof PlanBehavioralRound>;
export type ThisQuestion = z.infer<typeof ThisQuestion>;
export type SaveAnswer = z.infer<typeof SaveAnswer>;
export type AnswerFollowUp = z.infer<typeof AnswerFollowUp>;
export type CloseQuestion = z.infer<typeof CloseQuestion>;
export type ChangeBand = z.infer<typeof ChangeBand>;
export type MarkAnswer = z.infer<typeof MarkAnswer>;
export type GradeInRound = z.infer<typeof GradeInRound>;
export type BeginRecording = z.infer<typeof BeginRecording>;
export type EndRecording = z.infer<typeof EndRecording>;
export type ThisRecording = z.infer<typeof ThisRecording>;
export type ThisFiller = z.infer<typeof ThisFiller>;
export type KeepChunk = z.infer<typeof KeepChunk>;
export type KeepLevels = z.infer<typeof KeepLevels>;
export type BeginVoice = z.infer<typeof BeginVoice>;
