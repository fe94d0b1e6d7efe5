import type { ClockView, DsaView, PickView } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import type { DsaRound } from '../../domain/round/dsa-round.ts';
import { deadlineOf, usedMs, type RoundClock } from '../../domain/round/round-clock.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';

/** What is beside the sheets of a DSA round; topics, difficulty and why a problem was drawn stay hidden until it is over. */
export function dsaView({ conditions, picks, clock, finals }: DsaRound, now: Instant, catalogue: ProblemCatalogue): DsaView {
  const isOver = clock.state === 'over';
  const shown = picks.flatMap(({ problemId, because }): readonly PickView[] => {
    const problem = catalogue.find(problemId);
    if (!problem) return [];
    const { id, title, topics, difficulty } = problem.summary;
    return [{ id, title, topics, difficulty, because: [...because] }];
  });
  return { conditions, clock: clockView(clock, now), ...(isOver && { picks: [...shown], ...(finals && { finals: [...finals] }) }) };
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
