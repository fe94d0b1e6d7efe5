import type { Instant } from '../instant.ts';
import type { ClockEvent } from './clock-event.ts';

/** A round's clock: what remains is derived from it and a moment, never counted down. */
export interface RoundClock {
  readonly state: 'planned' | 'running' | 'paused' | 'over';
  /** Milliseconds the candidate was promised; undefined for a round without a limit. */
  readonly allowedMs: number | undefined;
  readonly startedAt?: Instant;
  /** Milliseconds given back for measured gaps in which the product was not there. */
  readonly creditedMs: number;
  /** Milliseconds of the pauses that are over. */
  readonly pausedMs: number;
  readonly pausedAt?: Instant;
  readonly endedAt?: Instant;
}

/** How long after zero a draft that was on its way is still taken. */
export const graceMs = 10_000;

export interface ClockEntry {
  readonly at: Instant;
  readonly event: ClockEvent;
}

export function foldClock(allowedMs: number | undefined, entries: Iterable<ClockEntry>): RoundClock {
  let clock: RoundClock = { state: 'planned', allowedMs, creditedMs: 0, pausedMs: 0 };
  for (const entry of entries) clock = afterEntry(clock, entry);
  return clock;
}

/** In which states an event has its effect; in any other it changes nothing, as a second start, a pause of a pause or anything after the end. */
const fitting: Readonly<Record<ClockEvent['type'], readonly RoundClock['state'][]>> = {
  'round-started': ['planned'],
  'round-paused': ['running'],
  'round-resumed': ['paused'],
  'time-credited': ['running'],
  'round-ended': ['running', 'paused'],
};

function afterEntry(clock: RoundClock, { at, event }: ClockEntry): RoundClock {
  if (!fitting[event.type].includes(clock.state)) return clock;
  switch (event.type) {
    case 'round-started': return { ...clock, state: 'running', startedAt: at };
    case 'round-paused': return { ...clock, state: 'paused', pausedAt: at };
    case 'round-resumed': return running(clock, at);
    case 'time-credited': return { ...clock, creditedMs: clock.creditedMs + event.ms };
    // A pause in which the round is ended was a pause to its end.
    case 'round-ended': return { ...running(clock, event.endedAt), state: 'over', endedAt: event.endedAt };
  }
}

function running({ pausedAt, ...clock }: RoundClock, at: Instant): RoundClock {
  return { ...clock, state: 'running', pausedMs: clock.pausedMs + at - (pausedAt ?? at) };
}

/** The moment of zero; none before the start, while paused and for a round without a limit. */
export function deadlineOf({ state, startedAt, allowedMs, creditedMs, pausedMs }: RoundClock): Instant | undefined {
  if (startedAt === undefined || allowedMs === undefined || state === 'paused') return undefined;
  return startedAt + allowedMs + creditedMs + pausedMs;
}

/** Milliseconds of the promised time that are used up at a moment. */
export function usedMs({ startedAt, pausedAt, endedAt, creditedMs, pausedMs }: RoundClock, now: Instant): number {
  if (startedAt === undefined) return 0;
  return (endedAt ?? pausedAt ?? now) - startedAt - creditedMs - pausedMs;
}

/** Whether the candidate may work at this moment: the clock runs and is not past zero. */
export function takesWork(clock: RoundClock, now: Instant): boolean {
  return clock.state === 'running' && now <= (deadlineOf(clock) ?? now);
}

/** Whether a draft received at this moment may still be graded: it was on its way at zero. */
export function takesEdits(clock: RoundClock, now: Instant): boolean {
  return takesWork(clock, now - graceMs);
}

/** Whether sound received at this moment was on its way while the clock ran: a pause and the end stop the recording, and its last piece comes a little later. */
export function takesSound(clock: RoundClock, now: Instant): boolean {
  const stoodAt = clock.pausedAt ?? clock.endedAt;
  return takesEdits(clock, now) || (stoodAt !== undefined && now <= stoodAt + graceMs);
}
