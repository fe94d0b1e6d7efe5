import type { Diagnostic, JobId, Language, RunLimits } from '@dayseven/contracts/vocabulary';
import type { CaseObservation, Observation } from '../../domain/judging/observation.ts';

export interface GlueFile {
  readonly name: string;
  readonly text: string;
}

export interface SandboxJob {
  readonly id: JobId;
  readonly language: Language;
  readonly source: string;
  /** In the place of the source, where a solution is several files: how Go imports the root, and the files by their paths. */
  readonly module?: { readonly name: string; readonly files: readonly GlueFile[] };
  /** Generated from the signature: sandbox/PROTOCOL.md section 4. */
  readonly glue: readonly GlueFile[];
  /** Encoded inputs, fed one at a time in this order. */
  readonly inputs: readonly Uint8Array[];
  readonly limits: RunLimits;
  /** Of a Go module: built so that it watches what goroutines share, and asked in the end what it saw. */
  readonly race?: true;
  /** Of a program of several files: its own tests, or its own main, in the place of what the glue calls. They end without answering the one input there is. */
  readonly own?: 'tests' | 'program';
  /** When given, a program that answered every case is kept for a look, and told before the run settles; who takes it lets it go. */
  readonly keep?: (kept: KeptProgram) => void;
}

/** What a look found besides the verdict; nothing when the look failed. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly tookMs: number;
}

/** A program that has ended, in its container still. */
export interface KeptProgram {
  /** Looks once, for a second at most, and lets go; aborting ends it with nothing found. */
  look(signal: AbortSignal): Promise<Findings>;
  letGo(): void;
}

/** What can be told while a job runs. */
export type SandboxNews =
  | { readonly kind: 'compiled'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'case'; readonly observation: CaseObservation };

/** What a formatter made of a text, the first error of one that is no Go, or nothing of one that took too long or grew too large. */
export type Formatted =
  | { readonly kind: 'formatted'; readonly text: string }
  | { readonly kind: 'no-go'; readonly line: number; readonly message: string }
  | { readonly kind: 'gave-up' };

/** Runs untrusted programs, each in a container of its own that is used once. */
export interface Sandbox {
  /**
   * Runs one job and reports what happened. Aborting the signal kills the container and rejects with the signal's reason.
   * @throws SandboxFault when the machinery failed; the candidate's program is never the cause of one.
   */
  run(job: SandboxJob, tell: (news: SandboxNews) => void, signal: AbortSignal): Promise<Observation>;
}

/** The machinery failed: engine gone, image missing, container vanished, stream broken. Worth one more try. */
export class SandboxFault extends Error {
  override readonly name = 'SandboxFault';
}
