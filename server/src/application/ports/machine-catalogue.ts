import type { ClassSignature, Language, MachineId, ProblemId } from '@dayseven/contracts/vocabulary';
import type { JudgedProblem } from './problem-catalogue.ts';

/** Files by their paths. */
export type Tree = Readonly<Record<string, string>>;

/** A level as it is judged, told and begun. */
export interface MachineLevel extends JudgedProblem {
  readonly summary: { readonly id: ProblemId; readonly title: string; readonly signature: ClassSignature };
  readonly module: string;
  /** Without the problem's. */
  readonly title: string;
  /** Markdown. */
  readonly statement: string;
  /** Files that are there and cannot be changed. */
  readonly given: Readonly<Record<Language, Tree>>;
  /** What one that begins with this level would begin with. */
  readonly begins: Readonly<Record<Language, Tree>>;
  /** The model's files that this level changes or adds. */
  readonly layer: Readonly<Record<Language, Tree>>;
}

/** A machine-coding problem. What is hidden of a DSA problem is hidden of it, and of a level everything before it opens. */
export interface Machine {
  readonly id: MachineId;
  readonly title: string;
  readonly shelf: 'practice' | 'mock';
  readonly concurrency: Readonly<Record<Language, string>>;
  /** Questions an interviewer may ask on the way. */
  readonly prompts: readonly string[];
  readonly design: readonly { readonly question: string; readonly answer: string }[];
  readonly pitfalls: readonly string[];
  /** The first first. */
  readonly levels: readonly MachineLevel[];
}

export interface MachineCatalogue {
  list(): readonly Machine[];
  machine(id: MachineId): Machine | undefined;
  /** A level, by the id its jobs have. */
  find(id: ProblemId): MachineLevel | undefined;
}
