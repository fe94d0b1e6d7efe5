import type { bars } from './bars.ts';
import type { Spread } from './measure/spread.ts';

/** One line of the table: what ours took, and what the other way took where there is one. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: Spread;
  readonly against?: { readonly what: string; readonly theirs: Spread };
  readonly bar?: keyof typeof bars;
  /** Where ours went, in order; each a median in the row's unit. */
  readonly stages?: readonly Stage[];
}

export interface Stage {
  readonly name: string;
  readonly ms: number;
}

/** One bench of one run, with what must be known to read it. */
export interface Section {
  readonly name: string;
  readonly about: string;
  readonly rows: readonly Row[];
  /** Findings that are no figures, such as whether all were judged. */
  readonly findings: readonly string[];
}
