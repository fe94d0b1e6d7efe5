import type { CaseOutcome, Diagnostic, Verdict, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { CaseResult, JobResult } from './job-result.ts';
import type { CompileObservation, Observation } from './observation.ts';
import type { PlannedCase } from './test-plan.ts';

/** Judges a whole job from what was planned, what was seen, and the cases judged so far. Silence is never a pass. */
export function judgeJob(planned: readonly PlannedCase[], seen: Observation, judged: readonly CaseResult[]): JobResult {
  const byIndex = new Map(judged.map((result) => [result.index, result]));
  const cases = planned.map((_, index): CaseResult => byIndex.get(index) ?? { index, outcome: 'not-run' });
  const verdict = verdictOf({ planned, seen, cases });
  // A warning beside a failure would only draw attention from it.
  const isTold = seen.compile.kind === 'refused' || verdict.kind === 'accepted';
  return {
    verdict,
    cases,
    diagnostics: isTold ? seen.compile.diagnostics : [],
    ...(seen.peakMemoryBytes > 0 ? { peakMemoryBytes: seen.peakMemoryBytes } : {}),
    stages: seen.stages,
  };
}

/** A job that could not be judged, whatever the program is worth. */
export function couldNotJudge(planned: readonly PlannedCase[], message: string): JobResult {
  const cases = planned.map((_, index): CaseResult => ({ index, outcome: 'not-run' }));
  return { verdict: { kind: 'internal-error', message }, cases, diagnostics: [], stages: {} };
}

/** A source of several files that are not files of a program. */
export function cannotBeRead(planned: readonly PlannedCase[], reason: string): JobResult {
  const cases = planned.map((_, index): CaseResult => ({ index, outcome: 'not-run' }));
  return { verdict: { kind: 'compile-error', message: reason }, cases, diagnostics: [], stages: {} };
}

interface Facts {
  readonly planned: readonly PlannedCase[];
  readonly seen: Observation;
  readonly cases: readonly CaseResult[];
}

function verdictOf({ planned, seen, cases }: Facts): Verdict {
  if (planned.length === 0) return { kind: 'internal-error', message: 'There was no case to judge by.' };
  if (seen.compile.kind === 'refused') return { kind: 'compile-error', message: whyRefused(seen.compile) };

  const caseIndex = cases.findIndex(({ outcome }) => !passes(outcome));
  const failing = cases[caseIndex];
  // A child can be killed for memory while its parent answers as if nothing had happened.
  if (!failing && seen.oomKills !== 'unknown' && seen.oomKills > 0) return { kind: 'memory-limit', message: 'The program needed too much memory.' };
  if (!failing) return { kind: 'accepted', message: planned.length === 1 ? 'The case passed.' : `All ${planned.length} cases passed.` };

  const kind = verdictOfCase(failing.outcome);
  return { kind, message: messageFor(kind, planned[caseIndex]?.label ?? 'A case'), caseIndex };
}

function passes(outcome: CaseOutcome): boolean {
  return outcome === 'accepted' || outcome === 'answered';
}

/** Whatever is neither a pass nor a known failure is ours: a case that should have run and did not, above all. */
function verdictOfCase(outcome: CaseOutcome): VerdictKind {
  return outcome === 'not-run' || outcome === 'answered' ? 'internal-error' : outcome;
}

/** Names the case and the kind only: what the program said may be secret, and stands in the case. */
function messageFor(kind: VerdictKind, label: string): string {
  switch (kind) {
    case 'wrong-answer': return `${label}: the answer is wrong.`;
    case 'runtime-error': return `${label}: the program failed.`;
    case 'time-limit': return `${label}: the program took too long.`;
    case 'memory-limit': return `${label}: the program needed too much memory.`;
    case 'output-limit': return `${label}: the program gave too much output.`;
    case 'protocol-error': return `${label}: the program gave no proper answer.`;
    case 'accepted': case 'compile-error': case 'internal-error': return `${label} could not be judged; this is not your program's fault.`;
  }
}

/** A solution of one file needs no name. */
function placeOf({ file, line }: Pick<Diagnostic, 'file' | 'line'>): string {
  return /^solution\.(?:go|ts)$/.test(file) ? `Line ${line}` : `${file}, line ${line}`;
}

/** Why a program does not compile, in a sentence. */
export function whyRefused({ because, diagnostics }: CompileObservation & { readonly kind: 'refused' }): string {
  switch (because) {
    case 'errors': {
      const first = diagnostics.find(({ severity }) => severity === 'error');
      return first ? `${placeOf(first)}: ${first.message}` : 'The program does not compile.';
    }
    case 'time': return 'The program took too long to compile.';
    case 'memory': return 'The program needed too much memory to compile.';
    case 'output': return 'The compiler said more than can be shown.';
    case 'crash': return 'The compiler gave up on this program.';
  }
}
