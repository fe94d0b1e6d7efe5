import type { Instant } from '../../domain/instant.ts';

/** The only clock: wall time at boot plus monotonic time since. */
export interface Clock {
  now(): Instant;
}
