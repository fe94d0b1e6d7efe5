import { z } from 'zod';
import { AnswerPart } from '../vocabulary/behavioral.ts';
import { BoardPatch, Component } from '../vocabulary/design.ts';
import { FileId, ProblemId, QuestionId, RecordingId } from '../vocabulary/ids.ts';
import { Edit } from '../vocabulary/job.ts';
import { Language } from '../vocabulary/language.ts';
import { LevelNumber, SourceFile } from '../vocabulary/machine.ts';
import { Band, PromptAnswer } from '../vocabulary/round.ts';
import { Grade } from '../vocabulary/weak-note.ts';
import { MarkView } from './mark-view.ts';

/** A text as it began, and what was typed since, in order. */
const typed = { starter: z.string(), edits: z.array(z.object({ atMs: z.number(), changes: z.array(Edit) })) };

/** A round as a tape, once it is over and rated; moments are milliseconds of the round's own time. */
export const TapeView = z.object({
  lengthMs: z.number(),
  sheets: z.array(z.object({
    problemId: ProblemId,
    title: z.string(),
    /** Of each language that was written in. */
    drafts: z.array(z.object({ language: Language, ...typed })),
  })),
  /** Of a design round: its document, its board as it was drawn, and its lists of components. */
  design: z.object({
    title: z.string(),
    document: z.object(typed),
    board: z.array(z.object({ atMs: z.number(), patches: z.array(BoardPatch) })),
    components: z.array(z.object({ atMs: z.number(), components: z.array(Component) })),
  }).exactOptional(),
  /** Of a machine-coding round: its files by what they were called when, its pad, and the levels that opened. */
  machine: z.object({
    title: z.string(),
    language: Language,
    /** What is not there any more, in a sentence: the problem was taken out of the catalogue. */
    missing: z.string().exactOptional(),
    levels: z.array(z.object({ number: LevelNumber, isExtension: z.boolean(), title: z.string(), problemId: ProblemId, openedAtMs: z.number() })),
    /** From each moment on a file has this path; without one it is gone. */
    files: z.array(z.object({ id: FileId, names: z.array(z.object({ atMs: z.number(), path: z.string().exactOptional() })).min(1), ...typed })),
    /** Files that cannot be changed, each from when it stood so. */
    given: z.array(z.object({ atMs: z.number(), ...SourceFile.shape })),
    pad: z.object(typed),
  }).exactOptional(),
  /** Of a behavioral round: its questions, what was typed and recorded to them, and its final review. */
  behavioral: z.object({
    questions: z.array(z.object({
      id: QuestionId,
      text: z.string(),
      askedMs: z.number(),
      answerFromMs: z.number(),
      finishedMs: z.number().exactOptional(),
      closedMs: z.number().exactOptional(),
      band: Band.exactOptional(),
      typed: z.object(typed),
      followUps: z.array(z.object({ part: AnswerPart, text: z.string(), askedMs: z.number(), answered: z.object({ atMs: z.number(), answer: PromptAnswer }).exactOptional(), typed: z.object(typed) })),
      /** Those that are not deleted; `ms` is as long as the server measured. */
      recordings: z.array(z.object({ id: RecordingId, part: AnswerPart, fromMs: z.number(), ms: z.number() })),
    })),
    review: z.object({ begunMs: z.number(), notes: z.number().int().min(0), graded: z.array(z.object({ atMs: z.number(), question: z.string(), grade: Grade })) }).exactOptional(),
  }).exactOptional(),
  marks: z.array(MarkView),
});
export type TapeView = z.infer<typeof TapeView>;
