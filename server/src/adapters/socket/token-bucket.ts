import type { Clock } from '../../application/ports/clock.ts';

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Lets a burst through and then so many a second; says whether one more may pass now. */
export function createTokenBucket(rate: Rate, clock: Clock): () => boolean {
  let tokens = rate.burst;
  let at = clock.now();
  return function take() {
    const now = clock.now();
    tokens = Math.min(rate.burst, tokens + ((now - at) / 1000) * rate.perSecond);
    at = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
