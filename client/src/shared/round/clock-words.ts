import type { ClockView } from '@dayseven/contracts';

/** Milliseconds left at a moment of the server's; undefined for a round without a limit. */
export function remainingMs({ state, allowedMs, usedMs, deadlineAt }: ClockView, now: number): number | undefined {
  if (allowedMs === undefined) return undefined;
  return Math.max(0, state === 'running' && deadlineAt !== undefined ? deadlineAt - now : allowedMs - usedMs);
}

const minute = 60_000;

/** What is announced once when so much is left. */
export const marks: readonly { readonly atMs: number; readonly says: string }[] = [
  { atMs: 10 * minute, says: '10 minutes left' },
  { atMs: 5 * minute, says: '5 minutes left' },
  { atMs: minute, says: '1 minute left' },
  { atMs: 30_000, says: '30 seconds left' },
  { atMs: 0, says: 'Time is up' },
];

/** For so long a mark is news; after it the digits beside it say something else. */
const freshMs = 20_000;

/** The mark that was reached just now; none that stood behind the start already, and none that is old. */
export function markReached(leftMs: number, allowedMs = Infinity): string | undefined {
  return marks.findLast(({ atMs }) => atMs < allowedMs && leftMs <= atMs && leftMs > atMs - freshMs)?.says;
}

/** A round too short for a warning begins calm. */
export function toneOf(leftMs: number, allowedMs = Infinity): 'calm' | 'warn' | 'bad' {
  if (leftMs <= minute) return 'bad';
  return leftMs <= 5 * minute && allowedMs > 5 * minute ? 'warn' : 'calm';
}

/** Below it seconds are told. */
const roughMs = 10 * minute;

/** "1 h 10 min", "35 min", "1 min 52 s", "40 s": to the nearest second below ten minutes, to the nearest minute above. */
export function spokenTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (ms < roughMs && seconds % 60 > 0) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(ms / minute);
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ''].filter((part) => part !== '').join(' ');
}

/** "1 h 10 min used, 5 min paused, 2 min given back.", without what is nothing */
export function timeLine({ usedMs, creditedMs, pausedMs }: Pick<ClockView, 'usedMs' | 'creditedMs' | 'pausedMs'>): string {
  const parts = [`${spokenTime(usedMs)} used`];
  if (pausedMs > 0) parts.push(`${spokenTime(pausedMs)} paused`);
  if (creditedMs > 0) parts.push(`${spokenTime(creditedMs)} given back`);
  return `${parts.join(', ')}.`;
}
