import { performance } from 'node:perf_hooks';
import type { Clock } from '../../application/ports/clock.ts';

/** Wall time at boot plus monotonic time since, in whole milliseconds: setting the machine's clock moves no deadline. */
export function createSystemClock(): Clock {
  const boot = Date.now() - performance.now();
  return { now: () => Math.round(boot + performance.now()) };
}
