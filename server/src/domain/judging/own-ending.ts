import type { Language, RunLimits, VerdictKind } from '@dayseven/contracts/vocabulary';
import { firstUsefulLine } from './first-useful-line.ts';
import { goroutinesIn } from './go-stacks.ts';
import { judgeStopped } from './judge-case.ts';
import type { CaseEnd, CaseObservation, OomKills } from './observation.ts';
import type { OwnTest } from './own-tests.ts';

/** How a program went that runs for itself, and answers nobody. */
export interface OwnEnding {
  /** `accepted`: it ended by itself, and its status is all there is to say. */
  readonly kind: VerdictKind;
  readonly status?: number;
  /** Absent where it ended by itself with a status that is no failure. */
  readonly message?: string;
  /** Where it failed, in the candidate's own files. */
  readonly at?: NonNullable<OwnTest['at']>;
}

export interface OwnRun {
  readonly seen: CaseObservation;
  readonly stderr: string;
  readonly oomKills: OomKills;
  readonly language: Language;
  readonly limits: RunLimits;
  readonly module: string;
}

/** What package testing says as it ends tests that are too slow. */
const TIMED_OUT = /^panic: test timed out after (?:(\d+)m)?([\d.]+)(m?s)$/m;

/** Tells how such a program ended. Status 1 is how a runner says that a test failed. */
export function ownEnding(run: OwnRun): OwnEnding {
  const { end } = run.seen;
  if (end.how === 'answered' || end.because === 'protocol') return { kind: 'protocol-error', message: 'It wrote where only the judge is spoken to, and was ended.' };
  const status = end.because === 'exited' ? end.exitCode : undefined;
  if (status === 0 || status === 1) return { kind: 'accepted', status };
  const timedOut = TIMED_OUT.exec(run.stderr);
  const at = placeOf(run);
  if (timedOut) return { kind: 'time-limit', message: 'It was not over in time.', ...(at && { at }) };
  return { ...whyEnded(run, end), ...(at && { at }), ...(status !== undefined && { status }) };
}

function whyEnded({ seen, stderr, oomKills, language, limits, module }: OwnRun, end: CaseEnd & { readonly how: 'stopped' }): OwnEnding {
  const { outcome, message = '' } = judgeStopped({ seen, end, stderr, oomKills }, { language, limits, module });
  if (outcome === 'output-limit') return { kind: outcome, message: 'It printed more than is allowed, and was ended.' };
  if (outcome === 'time-limit') return { kind: outcome, message: `It was not over after ${(end.because === 'cpu' ? limits.caseCpuMs : limits.caseWallMs) / 1000} s, and was ended.` };
  if (outcome === 'memory-limit') return { kind: outcome, message };
  return { kind: 'runtime-error', message: firstUsefulLine(language, stderr, module)?.message ?? statusWords(end) };
}

function statusWords({ exitCode, signal }: CaseEnd & { readonly how: 'stopped' }): string {
  return exitCode === undefined ? `It was ended by ${signal ?? 'a signal'}.` : `It ended with status ${exitCode}.`;
}

function placeOf({ stderr, language, module }: OwnRun): OwnEnding['at'] {
  const top = language === 'go' ? goroutinesIn(stderr, module)[0]?.stack[0] : undefined;
  return top && { file: top.file, line: top.line };
}
