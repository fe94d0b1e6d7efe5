import type { Instant } from '../instant.ts';
import type { RoundEvent } from '../round/round-event.ts';
import type { LogEntry } from '../round/timed-round.ts';

const minute = 60_000;
/** An interviewer who speaks more often, into a key that was just pressed, or at the very end is in the way. In milliseconds. */
export const apartMs = 4 * minute;
export const stillMs = 10_000;
export const lastMs = 3 * minute;

export interface Manners {
  readonly log: readonly LogEntry[];
  /** The event by which the interviewer of this kind of round speaks. */
  readonly word: RoundEvent['type'];
  /** When something was last typed or drawn. */
  readonly lastTouch: Instant | undefined;
  readonly now: Instant;
}

/** Whether a word would come too soon: after the last one, after a touch, or after the candidate began or came back. */
export function isInTheWay({ log, word, lastTouch = -Infinity, now }: Manners): boolean {
  const lastWord = log.findLast(({ event }) => event.type === word)?.at ?? -Infinity;
  const back = log.findLast(({ event }) => event.type === 'round-started' || event.type === 'round-resumed' || event.type === 'time-credited')?.at ?? now;
  return now - lastWord < apartMs || now - Math.max(lastTouch, back) < stillMs;
}
