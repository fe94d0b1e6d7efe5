import { z } from 'zod';

/** What became of one case. `protocol-error`: no answer, or not exactly one, came through the answer channel. */
export const CaseOutcome = z.enum([
  'accepted', 'wrong-answer', 'runtime-error', 'time-limit', 'memory-limit', 'output-limit', 'protocol-error', 'internal-error', 'not-run', 'answered',
]);
/** `answered`: the program answered and nothing is known to hold it against (an own case). */
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** The verdict on a job; by the first failing case in order. */
export const VerdictKind = z.enum([
  'accepted', 'wrong-answer', 'compile-error', 'runtime-error', 'time-limit', 'memory-limit', 'output-limit', 'protocol-error', 'internal-error',
]);
export type VerdictKind = z.infer<typeof VerdictKind>;

export const Verdict = z.object({
  kind: VerdictKind,
  /** One sentence for the candidate. */
  message: z.string(),
  /** Index of the first failing case, when a case decided. */
  caseIndex: z.number().int().min(0).exactOptional(),
});
export type Verdict = z.infer<typeof Verdict>;

/** A compiler's message on the candidate's own file; 1-based, columns in UTF-16 units. */
export const Diagnostic = z.object({
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  endLine: z.number().int().min(1).exactOptional(),
  endColumn: z.number().int().min(1).exactOptional(),
  message: z.string(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;
