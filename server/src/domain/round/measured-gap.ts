import type { Instant } from '../instant.ts';

/** Shorter gaps are a busy machine, not an absence. */
export const leastGapMs = 15_000;

export interface Gap {
  readonly from: Instant;
  readonly to: Instant;
}

/** The part of a gap in which a running round lost time, when it is long enough to give back. */
export function lostTime({ from, to }: Gap, startedAt: Instant): Gap | undefined {
  const since = Math.max(from, startedAt);
  return to - since > leastGapMs ? { from: since, to } : undefined;
}
