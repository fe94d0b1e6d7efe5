import type { Frame } from '@dayseven/contracts/vocabulary';

/** One of the two who touched the same memory; innermost first, own files only. */
export interface RaceAccess {
  readonly does: 'reads' | 'writes';
  readonly stack: readonly Frame[];
}

export interface Race {
  /** The earlier. */
  readonly first: RaceAccess;
  readonly second: RaceAccess;
}

/** What calls at once showed of a solution. */
export type RaceResult = RaceFinding & {
  /** It came up before the program had been asked anything of a hidden script, so nothing in it can tell of one. */
  readonly beforeHidden?: true;
};

type RaceFinding =
  | { readonly kind: 'clean'; readonly scripts: number; readonly rounds: number }
  | { readonly kind: 'race'; readonly races: readonly Race[] }
  /** `places`: where those stand who wait for ever. */
  | { readonly kind: 'leak' | 'deadlock'; readonly places: readonly Frame[] }
  | { readonly kind: 'failed'; readonly message: string; readonly place?: Frame };
