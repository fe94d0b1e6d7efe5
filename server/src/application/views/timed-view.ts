import type { ClockView, TabId, TimedView } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import { deadlineOf, usedMs, type RoundClock } from '../../domain/round/round-clock.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import { foldTimedRound, type LogEntry } from '../../domain/round/timed-round.ts';

/** What every round on a clock shows, whatever its kind; undefined for a round without one. */
export function timedView(log: readonly LogEntry[], now: Instant): TimedView | undefined {
  const round = foldTimedRound(log);
  if (!round) return undefined;
  const { conditions, clock, rating, notes, discounted } = round;
  return {
    conditions: { ...conditions },
    clock: clockView(clock, now),
    notes,
    ...promptOf(log),
    ...(rating && { rating: { ...rating } }),
    ...(discounted !== undefined && { discounted }),
  };
}

/** Who drives is told while there is something to drive. */
export function withDriver(timed: TimedView, driver: TabId | undefined): TimedView {
  const { state } = timed.clock;
  return driver !== undefined && (state === 'running' || state === 'paused') ? { ...timed, driver } : timed;
}

/** The last prompt, while nothing was done about it. */
function promptOf(log: readonly LogEntry[]): Pick<TimedView, 'prompt'> {
  const last = log.map(({ event }) => event).findLast(isOfPrompts);
  switch (last?.type) {
    case 'prompt-shown': return { prompt: { problemId: last.problemId, kind: last.kind, text: last.text } };
    case 'probe-shown': return { prompt: { probe: last.probe, text: last.text } };
    case 'remark-shown': return { prompt: { remark: last.remark, text: last.text } };
    case 'remark-answered':
    case 'prompt-answered':
    case 'probe-answered':
    case undefined: return {};
  }
}

type OfPrompts = Extract<RoundEvent, { readonly type: 'prompt-shown' | 'prompt-answered' | 'probe-shown' | 'probe-answered' | 'remark-shown' | 'remark-answered' }>;

const ofPrompts: ReadonlySet<string> = new Set(['prompt-shown', 'prompt-answered', 'probe-shown', 'probe-answered', 'remark-shown', 'remark-answered'] satisfies OfPrompts['type'][]);

function isOfPrompts(event: RoundEvent): event is OfPrompts {
  return ofPrompts.has(event.type);
}

export function clockView(clock: RoundClock, now: Instant): ClockView {
  const { state, allowedMs, startedAt, endedAt, creditedMs, pausedMs } = clock;
  const deadlineAt = state === 'running' ? deadlineOf(clock) : undefined;
  return {
    state, now, creditedMs, pausedMs,
    usedMs: usedMs(clock, now),
    ...(allowedMs !== undefined && { allowedMs }),
    ...(deadlineAt !== undefined && { deadlineAt }),
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
  };
}
