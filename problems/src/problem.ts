import type { Answer, CaseInput, Comparison, Language, ProblemSummary, RunLimits } from '@dayseven/contracts/vocabulary';
import type { Decoded } from './codec/codec.ts';
import type { CaseField, ParsedOwnCase } from './values/parse-own-case.ts';

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

/** A solution that must be rejected: how, and at a case of which category. */
export interface WrongSolution {
  readonly file: string;
  readonly language: Language;
  readonly source: string;
  readonly verdict: 'wrong-answer' | 'runtime-error' | 'time-limit' | 'memory-limit' | 'output-limit' | 'race';
  readonly category: string;
  readonly why: string;
}

/** What helps the candidate, or tells him afterwards what it was about. All of it is secret until it is taken or the round is over. */
export interface Teaching {
  readonly hints: readonly string[];
  readonly complexity: { readonly time: string; readonly space: string; readonly why: string };
  readonly pattern: string;
  readonly invariant: string;
  readonly pitfall: string;
  readonly followUps: readonly string[];
  readonly prompts: readonly string[];
}

/** A problem with everything that can be derived from its signature. Cases, solutions and expected answers are secrets. */
export interface Problem {
  readonly summary: ProblemSummary;
  /** On which side of day 7's pair it stands. */
  readonly side: 'linear' | 'linked';
  /** `mock`: kept for mock rounds, and off the practice list until one has drawn it. */
  readonly shelf: 'practice' | 'mock';
  /** Markdown. */
  readonly statement: string;
  readonly comparison: Comparison;
  readonly limits: Readonly<Record<Language, RunLimits>>;
  readonly starters: Readonly<Record<Language, string>>;
  /** TypeScript declarations for the editor; empty when none are needed. */
  readonly prelude: string;
  readonly caseFields: readonly CaseField[];
  readonly teaching: Teaching;
  /** Absolute path of the problem's folder, where a custom comparison's checker is. */
  readonly folder: string;
  /** Samples first, then hidden cases in a fixed order. */
  cases(): Promise<readonly CatalogueCase[]>;
  glue(language: Language): readonly { readonly name: string; readonly text: string }[];
  model(language: Language): Promise<{ readonly language: Language; readonly source: string }>;
  wrongSolutions(): readonly WrongSolution[];
  encodeInput(input: CaseInput): Uint8Array;
  /** What the program answered to this input, which says what each operation of a class returns. */
  decodeAnswer(bytes: Uint8Array, input: CaseInput): Decoded;
  /** Parses JSON texts, checks types and then the problem's own constraints. */
  parseOwnCase(fields: readonly string[]): Promise<ParsedOwnCase>;
  showInput(input: CaseInput): readonly { readonly name: string; readonly text: string }[];
  showAnswer(answer: Answer): string;
}
