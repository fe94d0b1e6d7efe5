import type { Diagnostic } from '@dayseven/contracts/vocabulary';
import type { Stages } from './stages.ts';

/** What a stream gave, bounded; `cut` says that more was written than is kept. */
export interface Captured {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/** Why a case has no answer. The first cause wins; our own kills are `cpu`, `wall`, `output` and `answer-too-large`. */
export type StoppedBecause = 'exited' | 'signalled' | 'cpu' | 'wall' | 'output' | 'answer-too-large' | 'protocol';

export type CaseEnd =
  | { readonly how: 'answered'; readonly answer: Uint8Array }
  | { readonly how: 'stopped'; readonly because: StoppedBecause; readonly exitCode?: number; readonly signal?: string; readonly detail?: string };

export type OomKills = number | 'unknown';

/** What a sandbox saw of one case; never whether it was right. */
export interface CaseObservation {
  readonly index: number;
  readonly end: CaseEnd;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly stdout: Captured;
  readonly stderr: Captured;
}

export type CompileObservation =
  | { readonly kind: 'compiled'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[]; readonly because: 'errors' | 'time' | 'memory' | 'output' | 'crash' };

/** What a sandbox saw of a whole job. Cases that are missing did not run. */
export interface Observation {
  readonly compile: CompileObservation;
  readonly cases: readonly CaseObservation[];
  /** Growth of the kernel's out-of-memory kill counter during the job; a runtime may show none. */
  readonly oomKills: OomKills;
  readonly peakMemoryBytes: number;
  readonly stages: Stages;
  /** Of a race run that answered everything: the status it ended with once nothing more came. */
  readonly exitCode?: number;
}
