import type { Instant } from '../../domain/instant.ts';

/** The only clock: wall time at boot plus monotonic time since. */
export interface Clock {
  now(): Instant;
  /** By how much the machine's own clock has run ahead of this one: it slept, or somebody set it. Milliseconds, negative when set back. */
  wallAhead(): number;
  /** Goes forward by so much at once. */
  catchUp(ms: number): void;
}
