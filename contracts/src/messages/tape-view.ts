import { z } from 'zod';
import { BoardPatch, Component } from '../vocabulary/design.ts';
import { FileId, ProblemId } from '../vocabulary/ids.ts';
import { Edit } from '../vocabulary/job.ts';
import { Language } from '../vocabulary/language.ts';
import { LevelNumber, SourceFile } from '../vocabulary/machine.ts';
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
    levels: z.array(z.object({ number: LevelNumber, isExtension: z.boolean(), title: z.string(), problemId: ProblemId, openedAtMs: z.number() })),
    /** From each moment on a file has this path; without one it is gone. */
    files: z.array(z.object({ id: FileId, names: z.array(z.object({ atMs: z.number(), path: z.string().exactOptional() })).min(1), ...typed })),
    /** Files that cannot be changed, each from when it stood so. */
    given: z.array(z.object({ atMs: z.number(), ...SourceFile.shape })),
    pad: z.object(typed),
  }).exactOptional(),
  marks: z.array(MarkView),
});
export type TapeView = z.infer<typeof TapeView>;
