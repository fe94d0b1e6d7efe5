import { performance } from 'node:perf_hooks';
import type { Clock } from '../../application/ports/clock.ts';

/**
 * Wall time at boot plus monotonic time since, in whole milliseconds: setting the machine's clock moves no deadline.
 * It begins at `notBefore` where the wall is behind that, so that what is noted after a restart never comes before what was noted earlier.
 */
export function createSystemClock(notBefore = 0): Clock {
  let boot = Math.max(Date.now(), notBefore) - performance.now();
  const now = (): number => Math.round(boot + performance.now());
  return {
    now,
    wallAhead: () => Date.now() - now(),
    catchUp(ms) {
      boot += ms;
    },
  };
}
