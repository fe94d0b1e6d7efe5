import type { Diagnostic } from '@dayseven/contracts/vocabulary';
import type { JobResult } from './job-result.ts';

/** A result with what a look after the verdict found. */
export function withFindings(result: JobResult, { diagnostics, tookMs }: { readonly diagnostics: readonly Diagnostic[]; readonly tookMs: number }): JobResult {
  return { ...result, diagnostics: [...result.diagnostics, ...diagnostics], stages: { ...result.stages, vet: tookMs } };
}
