import type { CaseOutcome, VerdictKind } from '@dayseven/contracts/vocabulary';

/** How a result looks besides its words. */
export type Tone = 'good' | 'bad' | 'warn' | 'quiet';

interface OutcomeWords {
  readonly name: string;
  readonly tone: Tone;
}

export const outcomeWords: Readonly<Record<CaseOutcome | VerdictKind, OutcomeWords>> = {
  accepted: { name: 'Accepted', tone: 'good' },
  answered: { name: 'Answered', tone: 'quiet' },
  'wrong-answer': { name: 'Wrong answer', tone: 'bad' },
  'compile-error': { name: 'Compile error', tone: 'bad' },
  'runtime-error': { name: 'Runtime error', tone: 'bad' },
  'time-limit': { name: 'Time limit', tone: 'warn' },
  'memory-limit': { name: 'Memory limit', tone: 'warn' },
  'output-limit': { name: 'Output limit', tone: 'warn' },
  'protocol-error': { name: 'No answer', tone: 'bad' },
  'internal-error': { name: 'Judge error', tone: 'warn' },
  'not-run': { name: 'Not run', tone: 'quiet' },
};

export const hasFailed = (outcome: CaseOutcome): boolean => !['accepted', 'answered', 'not-run'].includes(outcome);
