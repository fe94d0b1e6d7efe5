import type { ClockView, DsaView, JobId, PickView } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import { accountsOf } from '../../domain/round/account.ts';
import { foldDsaRound, type DsaRound, type LogEntry } from '../../domain/round/dsa-round.ts';
import { contradictionsOf } from '../../domain/round/contradictions.ts';
import { headlineOf, linesOf } from '../../domain/round/headline.ts';
import { deadlineOf, usedMs, type RoundClock } from '../../domain/round/round-clock.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';

/** More than three are none. */
const mostTakeaways = 3;

/** What is beside the sheets of a DSA round; topics, difficulty and why a problem was drawn stay hidden until it is over. Undefined for another round. */
export function dsaView(log: readonly LogEntry[], now: Instant, catalogue: ProblemCatalogue): DsaView | undefined {
  const round = foldDsaRound(log);
  if (!round) return undefined;
  const { conditions, picks, clock, finals, rating, notes, discounted } = round;
  const isOver = clock.state === 'over';
  const shown = picks.flatMap(({ problemId, because }): readonly PickView[] => {
    const problem = catalogue.find(problemId);
    if (!problem) return [];
    const { id, title, topics, difficulty } = problem.summary;
    return [{ id, title, topics, difficulty, because: [...because] }];
  });
  const always = { conditions, clock: clockView(clock, now), notes, ...promptOf(log) };
  if (!isOver) return always;
  return { ...always, picks: [...shown], ...(finals && { finals: [...finals], ...debrief(log, round, finals) }), ...(rating && { rating: { ...rating } }), ...(discounted !== undefined && { discounted }) };
}

/** The last prompt, while nothing was done about it. */
function promptOf(log: readonly LogEntry[]): Pick<DsaView, 'prompt'> {
  const last = log.map(({ event }) => event).findLast((event) => event.type === 'prompt-shown' || event.type === 'prompt-answered');
  return last?.type === 'prompt-shown' ? { prompt: { problemId: last.problemId, kind: last.kind, text: last.text } } : {};
}

function debrief(log: readonly LogEntry[], { rating }: DsaRound, finals: readonly JobId[]): Pick<DsaView, 'debrief'> {
  const judged = new Set(log.flatMap(({ event }) => (event.type === 'job-finished' ? [event.jobId] : [])));
  if (!finals.every((id) => judged.has(id))) return {};
  const accounts = accountsOf(log);
  const headline = headlineOf(accounts);
  const others = linesOf(accounts).slice(1, mostTakeaways);
  return { debrief: { accounts: [...accounts], headline, takeaways: [headline, ...others], contradictions: [...contradictionsOf(rating, accounts)] } };
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
