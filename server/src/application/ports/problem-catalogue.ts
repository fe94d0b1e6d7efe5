import type {
  Answer, CaseInput, Comparison, Language, ProblemId, ProblemSummary, RunLimits,
} from '@dayseven/contracts/vocabulary';
import type { GlueFile } from './sandbox.ts';

export interface CatalogueCase {
  readonly kind: 'sample' | 'hidden';
  /** `sample` for a sample. */
  readonly category: string;
  readonly input: CaseInput;
  readonly expected: Answer;
  readonly explanation?: string;
  /** Of a machine-coding problem: the level that brought it. */
  readonly level?: number;
}

export interface CaseField {
  readonly name: string;
  readonly type: string;
  readonly sample: string;
}

export interface ModelSolution {
  readonly language: Language;
  readonly source: string;
}

export type ParsedOwnCase =
  | { readonly ok: true; readonly input: CaseInput }
  /** One sentence for each wrong field, null for a right one; same length as the problem's case fields. */
  | { readonly ok: false; readonly fields: readonly (string | null)[] };

export type Decoded = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly reason: string };

/** What helps the candidate, or tells afterwards what a problem was about; all of it is secret until it is taken, or its round is over and rated. */
export interface Teaching {
  /** Three, each saying more than the one before. */
  readonly hints: readonly string[];
  readonly complexity: { readonly time: string; readonly space: string; readonly why: string };
  readonly pattern: string;
  readonly invariant: string;
  readonly pitfall: string;
  readonly followUps: readonly string[];
  /** Questions an interviewer may ask on the way; perhaps none. */
  readonly prompts: readonly string[];
}

/** What a program is judged by. Cases, solutions and expected answers are secrets. */
export interface JudgedProblem {
  readonly summary: Pick<ProblemSummary, 'id' | 'signature'>;
  /** How Go imports the root of a solution of several files; absent where a solution is one. */
  readonly module?: string;
  readonly comparison: Comparison;
  readonly limits: Readonly<Record<Language, RunLimits>>;
  /** Samples first, then hidden cases in a fixed order. */
  cases(): Promise<readonly CatalogueCase[]>;
  glue(language: Language): readonly GlueFile[];
  model(language: Language): Promise<ModelSolution>;
  encodeInput(input: CaseInput): Uint8Array;
  /** What the program answered to this input; for a class only the input tells which methods were called. */
  decodeAnswer(bytes: Uint8Array, input: CaseInput): Decoded;
  showInput(input: CaseInput): readonly { readonly name: string; readonly text: string }[];
  showAnswer(answer: Answer): string;
}

/** A problem with everything that can be derived from its signature. */
export interface Problem extends JudgedProblem {
  readonly summary: ProblemSummary;
  /** On which side of day 7's pair it stands. */
  readonly side: 'linear' | 'linked';
  /** `mock`: kept for mock rounds, and off the practice list until one has drawn it. */
  readonly shelf: 'practice' | 'mock';
  /** Markdown. */
  readonly statement: string;
  readonly starters: Readonly<Record<Language, string>>;
  /** TypeScript declarations of node types for the editor; empty when none are needed. */
  readonly prelude: string;
  readonly caseFields: readonly CaseField[];
  readonly teaching: Teaching;
  /** Parses JSON texts, checks types and then the problem's own constraints. */
  parseOwnCase(fields: readonly string[]): Promise<ParsedOwnCase>;
}

/** Where whatever a job names is found, be it a problem or a level of one. */
export interface JudgedProblems {
  find(id: ProblemId): JudgedProblem | undefined;
}

export interface ProblemCatalogue {
  list(): readonly ProblemSummary[];
  find(id: ProblemId): Problem | undefined;
}
