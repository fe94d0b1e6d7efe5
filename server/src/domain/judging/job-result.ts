import type { Answer, CaseOutcome, Diagnostic, Evidence, Verdict } from '@dayseven/contracts/vocabulary';
import type { Captured } from './observation.ts';
import type { Stages } from './stages.ts';

/** One case, judged, with everything of it that may ever be shown (keep-shown.ts); views decide what a viewer sees. */
export interface CaseResult {
  readonly index: number;
  readonly outcome: CaseOutcome;
  readonly message?: string;
  readonly line?: number;
  readonly answer?: Answer;
  readonly cpuMs?: number;
  readonly wallMs?: number;
  readonly stdout?: Captured;
  readonly stderr?: Captured;
}

/** What is known of a judged job. `cases` has one entry for each planned case, in order. */
export interface JobResult {
  readonly verdict: Verdict;
  readonly cases: readonly CaseResult[];
  readonly diagnostics: readonly Diagnostic[];
  readonly peakMemoryBytes?: number;
  readonly stages: Stages;
  /** The print of the plan it was judged by; what could not be judged has none. */
  readonly plan?: string;
  /** Of a look beside the verdict, which has no cases. */
  readonly evidence?: Evidence;
  /** The evidence came up before the program had been asked anything of a hidden script; without it nobody knows. */
  readonly isBeforeHidden?: true;
}
