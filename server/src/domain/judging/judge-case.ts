import type { Answer, CaseOutcome, Language, RunLimits } from '@dayseven/contracts/vocabulary';
import { firstUsefulLine, lastWords } from './first-useful-line.ts';
import type { UsefulLine } from './first-useful-line.ts';
import type { CaseResult } from './job-result.ts';
import type { CaseEnd, CaseObservation, OomKills } from './observation.ts';

/** An answer held against what is expected of it; the host does this, never the container. */
export type Held =
  | { readonly kind: 'right'; readonly answer: Answer }
  | { readonly kind: 'wrong'; readonly answer: Answer; readonly reason?: string }
  /** Nothing is known to hold it against: an own case. */
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Bytes that are no value of the wanted type, such as NaN or an int past 2^53. */
  | { readonly kind: 'malformed'; readonly reason: string }
  /** The problem's checker failed; never the candidate's fault. */
  | { readonly kind: 'unchecked'; readonly reason: string };

export interface Program {
  readonly language: Language;
  readonly limits: RunLimits;
  /** How Go imports a solution of several files; absent of one file. */
  readonly module?: string | undefined;
}

/** Judges a case that was answered. */
export function judgeAnswered(seen: CaseObservation, held: Held): CaseResult {
  const common = { index: seen.index, ...measured(seen) };
  switch (held.kind) {
    case 'right': return { ...common, outcome: 'accepted', answer: held.answer };
    case 'answered': return { ...common, outcome: 'answered', answer: held.answer };
    case 'wrong': return { ...common, outcome: 'wrong-answer', answer: held.answer, ...(held.reason === undefined ? {} : { message: held.reason }) };
    case 'malformed': return { ...common, outcome: 'wrong-answer', message: held.reason };
    case 'unchecked': return { ...common, outcome: 'internal-error', message: held.reason };
  }
}

export interface Stopped {
  readonly seen: CaseObservation;
  readonly end: CaseEnd & { readonly how: 'stopped' };
  /** The case's stderr as text. */
  readonly stderr: string;
  /** How often the kernel killed for memory during the job; all earlier cases answered, so it was in this one. */
  readonly oomKills: OomKills;
}

/** Judges the case at which the program stopped. */
export function judgeStopped(stopped: Stopped, program: Program): CaseResult {
  const { outcome, message, line } = whyStopped(stopped, program);
  return { index: stopped.seen.index, ...measured(stopped.seen), outcome, message, ...(line === undefined ? {} : { line }) };
}

type Why = UsefulLine & { readonly outcome: CaseOutcome };

/** Output before memory before time before runtime: the first two can look like the later ones. */
function whyStopped(stopped: Stopped, program: Program): Why {
  return overOutput(stopped.end) ?? overMemory(stopped, program) ?? overTime(stopped.end, program) ?? endedByItself(stopped, program);
}

function overOutput({ because }: Stopped['end']): Why | undefined {
  if (because === 'output') return { outcome: 'output-limit', message: 'The program printed more than is allowed.' };
  if (because === 'answer-too-large') return { outcome: 'output-limit', message: 'The answer is larger than is allowed.' };
  return undefined;
}

function overMemory({ oomKills, stderr }: Stopped, { language, limits }: Program): Why | undefined {
  const killed = oomKills !== 'unknown' && oomKills > 0;
  if (!killed && !saysOutOfMemory(language, stderr)) return undefined;
  return { outcome: 'memory-limit', message: `The program needed more than ${limits.memoryMb} MB of memory.` };
}

function overTime({ because }: Stopped['end'], { limits }: Program): Why | undefined {
  if (because === 'cpu') return { outcome: 'time-limit', message: `The program used more than ${seconds(limits.caseCpuMs)} of processor time.` };
  if (because === 'wall') return { outcome: 'time-limit', message: `There was no answer within ${seconds(limits.caseWallMs)}.` };
  return undefined;
}

function endedByItself({ end, stderr, oomKills }: Stopped, { language, module }: Program): Why {
  if (end.because === 'protocol') {
    return { outcome: 'protocol-error', message: end.detail ?? 'Something other than one answer came through the answer channel.' };
  }
  if (end.because === 'exited' && end.exitCode === 0) return { outcome: 'protocol-error', message: 'The program exited before it answered.' };

  return { outcome: 'runtime-error', ...(firstUsefulLine(language, stderr, module) ?? { message: howItEnded(end, { oomKills, stderr }) }) };
}

function howItEnded({ because, signal, exitCode }: Stopped['end'], { oomKills, stderr }: Pick<Stopped, 'oomKills' | 'stderr'>): string {
  const words = lastWords(stderr);
  if (because === 'exited') return `The program exited with status ${exitCode ?? 'unknown'} before it answered${words === undefined ? '.' : `; its last words: ${words}`}`;
  const perhaps = signal === 'SIGKILL' && oomKills === 'unknown' ? ', perhaps because it needed too much memory or too many processes' : '';
  return `The program was ended by ${signal ?? 'a signal'}${perhaps}.`;
}

/** What a runtime says when it gives up by itself before the kernel has to kill it. */
function saysOutOfMemory(language: Language, stderr: string): boolean {
  if (language === 'go') return /^(fatal error: (runtime: )?(out of memory|cannot allocate memory)|runtime: out of memory)/m.test(stderr);
  return /^FATAL ERROR: .*JavaScript heap out of memory/m.test(stderr);
}

function measured({ cpuMs, wallMs, stdout, stderr }: CaseObservation): Pick<CaseResult, 'cpuMs' | 'wallMs' | 'stdout' | 'stderr'> {
  return { cpuMs, wallMs, stdout, stderr };
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
