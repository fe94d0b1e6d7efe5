/** What the size of a language's pool depends on. */
export interface Load {
  /** How many wait, started, while nothing is going on. */
  readonly configured: number;
  readonly startsAtOnce: number;
  /** Jobs of the language that stand in the line. */
  readonly waiting: number;
  /** Jobs of any language that are being judged. */
  readonly running: number;
}

/** So many ready containers are enough, and more than `atMost` are too many. */
export interface Wanted {
  readonly atLeast: number;
  readonly atMost: number;
}

/** Follows the line while there is one, leaves the processor to the verdict when only that is waited for, and goes back to its size when all is quiet. */
export function wantedReady({ configured, startsAtOnce, waiting, running }: Load): Wanted {
  if (waiting > 0) return { atLeast: Math.min(waiting, configured + startsAtOnce), atMost: Infinity };
  if (running > 0) return { atLeast: 0, atMost: Infinity };
  return { atLeast: configured, atMost: configured };
}
