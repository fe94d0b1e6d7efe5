import type { Answer, CaseInput, Language, ProblemId, RunLimits, Signature } from '@dayseven/contracts/vocabulary';
import type { ProblemFile } from './problem-file.ts';

export interface SampleData {
  readonly input: CaseInput;
  readonly explanation?: string;
  /** Written by the author, to be held against the model. */
  readonly expected?: Answer;
}

export interface HiddenCaseData {
  readonly category: string;
  readonly input: CaseInput;
}

export interface GeneratedData {
  readonly category: string;
  readonly seed: number;
}

/** A problem's folder, read and checked as far as is possible without running anything of it. */
export interface ProblemData {
  readonly id: ProblemId;
  /** Absolute. */
  readonly folder: string;
  readonly file: ProblemFile;
  readonly signature: Signature;
  readonly statement: string;
  readonly limits: Readonly<Record<Language, RunLimits>>;
  readonly samples: readonly SampleData[];
  readonly handwritten: readonly HiddenCaseData[];
  readonly generated: readonly GeneratedData[];
}
