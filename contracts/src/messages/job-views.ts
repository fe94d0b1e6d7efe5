import { z } from 'zod';
import { Evidence } from '../vocabulary/evidence.ts';
import { JobId, ProblemId, RoundId } from '../vocabulary/ids.ts';
import { JobKind, JobState } from '../vocabulary/job.ts';
import { Language } from '../vocabulary/language.ts';
import { LevelNumber } from '../vocabulary/machine.ts';
import { CaseOutcome, Diagnostic, Verdict } from '../vocabulary/verdict.ts';

/** A value or an output as text, at most `limits.shownValueBytes` long (outputs: `limits.shownOutputBytes`). */
export const ShownText = z.object({ text: z.string(), omittedBytes: z.number().int().min(0) });
export type ShownText = z.infer<typeof ShownText>;

/** A field of a case: an argument, or for a class problem its operations. */
export const ShownField = z.object({ name: z.string(), value: ShownText });
export type ShownField = z.infer<typeof ShownField>;

/**
 * A step of a machine-coding script, in words. Steps of one number are made at the same time, and it does not matter which call of a method
 * gets which of its answers.
 */
export const StepView = z.object({
  number: z.number().int().min(1),
  /** `park(car 1)`, `after 5 min`. */
  does: z.string(),
  /** What is right: `ticket #A`, `error full`; absent where nothing is given back. */
  expected: z.string().exactOptional(),
  /** What the solution gave; absent where it gave nothing back or did not get so far. */
  got: z.string().exactOptional(),
  isWrong: z.literal(true).exactOptional(),
});
export type StepView = z.infer<typeof StepView>;

/** A script, or of a long one the part around its first wrong step. */
export const ScriptView = z.object({
  steps: z.array(StepView),
  /** How many steps are left out before and after those. */
  before: z.number().int().min(0),
  after: z.number().int().min(0),
});
export type ScriptView = z.infer<typeof ScriptView>;

export const CaseView = z.object({
  index: z.number().int().min(0),
  kind: z.enum(['sample', 'own', 'hidden']),
  /** "Sample 1", "Your case 2", "Hidden 7". */
  label: z.string(),
  /** Of a hidden case. */
  category: z.string().exactOptional(),
  /** Of a script of a machine-coding problem: the level that brought it. */
  level: LevelNumber.exactOptional(),
  outcome: CaseOutcome,
  /** The first useful line of a panic or a stack, or the checker's reason. */
  message: z.string().exactOptional(),
  /** Line of the candidate's own file the message points at. */
  line: z.number().int().min(1).exactOptional(),
  /** Absent where the viewer may not see them. */
  input: z.array(ShownField).exactOptional(),
  expected: ShownText.exactOptional(),
  got: ShownText.exactOptional(),
  /** Of a script of a machine-coding problem, instead of input, expected and got. */
  script: ScriptView.exactOptional(),
  stdout: ShownText.exactOptional(),
  stderr: ShownText.exactOptional(),
  cpuMs: z.number().exactOptional(),
  wallMs: z.number().exactOptional(),
});
export type CaseView = z.infer<typeof CaseView>;

export const JobResultView = z.object({
  verdict: Verdict,
  cases: z.array(CaseView),
  passed: z.number().int().min(0),
  total: z.number().int().min(0),
  /** The problem's cases are no longer those that were judged, and none is shown. */
  casesChanged: z.literal(true).exactOptional(),
  /** Why a program does not compile, or warnings beside a verdict of accepted. */
  diagnostics: z.array(Diagnostic),
  /** What a look found. */
  evidence: Evidence.exactOptional(),
  /** The slowest case's CPU time. */
  cpuMs: z.number().exactOptional(),
  peakMemoryBytes: z.number().exactOptional(),
  /** Where the time went, stage by stage, in milliseconds. */
  stages: z.record(z.string(), z.number()),
});
export type JobResultView = z.infer<typeof JobResultView>;

/** A whole job as one viewer may see it; a newer version replaces an older one. */
export const JobView = z.object({
  id: JobId,
  roundId: RoundId,
  problemId: ProblemId,
  kind: JobKind,
  language: Language,
  /** The draft's revision this job judges. */
  revision: z.number().int().min(0),
  version: z.number().int().min(0),
  state: JobState,
  /** How many jobs stand before this one, while queued. */
  position: z.number().int().min(0).exactOptional(),
  queuedAt: z.number(),
  finishedAt: z.number().exactOptional(),
  result: JobResultView.exactOptional(),
  /** The expected value a check asked for. */
  expected: ShownText.exactOptional(),
});
export type JobView = z.infer<typeof JobView>;

/** Told while a job runs, from memory: `compiled` once, then each case. */
export const JobProgress = z.object({
  id: JobId,
  roundId: RoundId,
  problemId: ProblemId,
  stage: z.enum(['compiling', 'running']),
  total: z.number().int().min(0),
  case: CaseView.exactOptional(),
});
export type JobProgress = z.infer<typeof JobProgress>;

