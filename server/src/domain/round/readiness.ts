import type { VerdictKind } from '@dayseven/contracts/vocabulary';

/** A full round of the past, as the bar looks at it. */
export interface PastRound {
  /** Of the submissions that stand, one for each problem; undefined where none does. */
  readonly verdicts: readonly (VerdictKind | undefined)[];
}

/** The stated bar for a DSA round: both problems accepted in time, in two of the last three rounds. Our own measure, and no more. */
export const bar = { met: 2, of: 3 } as const;

export interface Readiness {
  /** How many of the last rounds met the bar. */
  readonly met: number;
  /** How many rounds were looked at, three at most. */
  readonly of: number;
  /** The least number of rounds more, each of which would have to be met; 0 is ready. */
  readonly needed: number;
}

/** Rounds come newest first; those that do not count, and drills, are not among them. */
export function readinessOf(rounds: readonly PastRound[]): Readiness {
  const last = rounds.slice(0, bar.of).map(isMet);
  const metWith = (more: number): number => [...Array.from({ length: more }, () => true), ...last].slice(0, bar.of).filter(Boolean).length;
  const needed = [0, 1, 2].find((more) => metWith(more) >= bar.met) ?? bar.met;
  return { met: last.filter(Boolean).length, of: last.length, needed };
}

function isMet({ verdicts }: PastRound): boolean {
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'accepted');
}
