import type { Instant } from '../instant.ts';
import { foldTimedRound, isOfClock, type LogEntry } from './timed-round.ts';
import { foldClock, usedMs } from './round-clock.ts';

/** From a moment to the round's own time in milliseconds: pauses and credits left out, never beyond its end. */
export function roundTime(log: readonly LogEntry[]): (at: Instant) => number {
  const allowedMs = foldTimedRound(log)?.clock.allowedMs;
  const moves = log.filter(isOfClock);
  return (at) => {
    const clock = foldClock(allowedMs, moves.filter((move) => move.at <= at));
    return Math.max(0, usedMs(clock, at));
  };
}
