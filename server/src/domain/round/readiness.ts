import type { VerdictKind } from '@dayseven/contracts/vocabulary';

/** The stated bar for every kind of round: met in two of the last three. Our own measure, and no more. */
export const bar = { met: 2, of: 3 } as const;

export interface Readiness {
  /** How many of the last rounds met the bar. */
  readonly met: number;
  /** How many rounds were looked at, three at most. */
  readonly of: number;
  /** The least number of rounds more, each of which would have to be met; 0 is ready. */
  readonly needed: number;
}

/** Whether each full round met the bar of its kind, the newest first; those that do not count, and drills, are not among them. */
export function readinessOf(rounds: readonly boolean[]): Readiness {
  const last = rounds.slice(0, bar.of);
  const metWith = (more: number): number => [...Array.from({ length: more }, () => true), ...last].slice(0, bar.of).filter(Boolean).length;
  const needed = [0, 1, 2].find((more) => metWith(more) >= bar.met) ?? bar.met;
  return { met: last.filter(Boolean).length, of: last.length, needed };
}

/** Both problems accepted in time; of the submissions that stand, one for each problem, undefined where none does. */
export function meetsDsaBar(verdicts: readonly (VerdictKind | undefined)[]): boolean {
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'accepted');
}

/** Two thirds of the points show in what was written and drawn in time. */
export function meetsDesignBar({ shown, points }: { readonly shown: number; readonly points: number }): boolean {
  return points > 0 && shown * 3 >= points * 2;
}

/** The first two levels passed in time: a design and a part of the code is what is asked for in its minutes, and the request in the middle shows how the rest stands. */
export function meetsMachineBar({ passed }: { readonly passed: number }): boolean {
  return passed >= 2;
}

/** A day may give it fewer minutes than it is made for; that and the full form are practice, and not looked at. */
export const fullMachineMinutes = 45;

/** A shorter design round is practice, and not looked at. */
export const fullDesignMinutes = 45;
