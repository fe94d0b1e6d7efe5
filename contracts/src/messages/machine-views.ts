import { z } from 'zod';
import { Evidence } from '../vocabulary/evidence.ts';
import { FileId, JobId, MachineId, ProblemId } from '../vocabulary/ids.ts';
import { Language } from '../vocabulary/language.ts';
import { LevelNumber, MachineConditions, MachineForm, RemarkId, SourceFile } from '../vocabulary/machine.ts';
import { HeadlineKind, PickReason, PromptAnswer } from '../vocabulary/round.ts';
import { Shelf } from '../vocabulary/shelf.ts';
import { VerdictKind } from '../vocabulary/verdict.ts';
import { JobView, StepView } from './job-views.ts';
import { MarkView } from './mark-view.ts';

/** A sample of a level, whole. */
export const SampleView = z.object({ steps: z.array(StepView), explanation: z.string().exactOptional() });
export type SampleView = z.infer<typeof SampleView>;

/** A level of a round; what it asks for is there once it is open. Moments are milliseconds of the round's own time. */
export const LevelView = z.object({
  number: LevelNumber,
  /** When it opens at the latest, by the clock. */
  opensAtMs: z.number(),
  /** The request in the middle: it comes at its minute and not before, whatever has passed. */
  isExtension: z.boolean(),
  openedAtMs: z.number().exactOptional(),
  passedAtMs: z.number().exactOptional(),
  open: z.object({
    /** Its jobs are of this problem. */
    problemId: ProblemId,
    title: z.string(),
    /** Markdown. */
    statement: z.string(),
    samples: z.array(SampleView),
    /** How one that begins with this level would begin: the methods and their signatures. */
    starters: z.array(SourceFile),
  }).exactOptional(),
});
export type LevelView = z.infer<typeof LevelView>;

export const FileView = z.object({ id: FileId, path: z.string(), revision: z.number().int().min(0), text: z.string() });
export type FileView = z.infer<typeof FileView>;

/** A machine-coding round; the problem and what was made of it are there from the start on. */
export const MachineView = z.object({
  conditions: MachineConditions,
  machine: z.object({
    machineId: MachineId,
    title: z.string(),
    language: Language,
    /** What the language's callers may do at once, in a sentence. */
    concurrency: z.string(),
    /** What is not there any more, in a sentence: the problem was taken out of the catalogue. */
    missing: z.string().exactOptional(),
    levels: z.array(LevelView),
    /** Files that are there and cannot be changed: the types of what is open. */
    given: z.array(SourceFile),
    files: z.array(FileView),
    pad: z.object({ revision: z.number().int().min(0), text: z.string() }),
    /** Grows with every edit and every file that comes, goes or is renamed; a job tells which it judged. */
    revision: z.number().int().min(0),
    /** The newest first, of every kind and level, at most 8. */
    jobs: z.array(JobView),
  }).exactOptional(),
  /** Why the problem was drawn, once it is over. */
  because: z.array(PickReason).exactOptional(),
  /** The jobs that grade what was there at the end, once it is handed over. */
  finals: z.array(JobId).exactOptional(),
});
export type MachineView = z.infer<typeof MachineView>;

/** What came of a machine-coding round that is over and rated, for lists. */
export const MachineOutcome = z.object({ title: z.string(), form: MachineForm, passed: z.number().int().min(0), levels: z.number().int().min(1), headline: HeadlineKind });
export type MachineOutcome = z.infer<typeof MachineOutcome>;

/** A line of the practice list. */
export const MachineListItem = z.object({ id: MachineId, title: z.string(), levels: z.number().int().min(2), shelf: Shelf, attempted: z.boolean() });
export type MachineListItem = z.infer<typeof MachineListItem>;

/** What a machine-coding round was about, told once it is over and rated. Moments are milliseconds of the round's own time. */
export const MachineDebrief = z.object({
  machineId: MachineId,
  title: z.string(),
  language: Language,
  /** What is not there any more, in a sentence: the problem was taken out of the catalogue. */
  missing: z.string().exactOptional(),
  levels: z.array(z.object({
    number: LevelNumber,
    title: z.string(),
    isExtension: z.boolean(),
    openedAtMs: z.number().exactOptional(),
    passedAtMs: z.number().exactOptional(),
    /** From when it opened to when it passed, the next one opened or the round ended. */
    spentMs: z.number(),
    /** Submissions that were judged up to this level. */
    attempts: z.number().int().min(0),
    /** Of the submission that stands. */
    verdict: VerdictKind.exactOptional(),
    /** Of the scripts this level brought, in the submission that stands. */
    scripts: z.object({ passed: z.number().int().min(0), of: z.number().int().min(0) }),
    /** The kinds of scripts that failed in it, each once. */
    missed: z.array(z.string()),
    /** The model's files that this level changes or adds. */
    model: z.array(SourceFile),
  })),
  /** What the extension made of the files that were there: lines as a diff counts them. `sinceMs` is when it came. */
  change: z.object({
    sinceMs: z.number(),
    files: z.array(z.object({
      path: z.string(),
      /** Its former name, where it was renamed. */
      was: z.string().exactOptional(),
      added: z.number().int().min(0),
      removed: z.number().int().min(0),
      of: z.number().int().min(0),
      before: z.string(),
      /** Empty where it was deleted. */
      after: z.string(),
    })),
  }).exactOptional(),
  /** The newest of each kind of look. */
  evidence: z.array(Evidence),
  /** Warnings beside the submission that stands. */
  warnings: z.number().int().min(0),
  remarks: z.array(z.object({ remark: RemarkId, text: z.string(), answer: PromptAnswer.exactOptional() })),
  design: z.array(z.object({ question: z.string(), answer: z.string() })),
  pitfalls: z.array(z.string()),
  /** At most three things to take along, the worst first; the first is the headline. */
  takeaways: z.array(HeadlineKind).min(1).max(3),
  marks: z.array(MarkView),
  own: z.object({ files: z.array(SourceFile), pad: z.string() }),
});
export type MachineDebrief = z.infer<typeof MachineDebrief>;
