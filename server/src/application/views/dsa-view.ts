import type { DsaView, JobId, PickView } from '@dayseven/contracts';
import { accountsOf, besideModels } from '../../domain/round/account.ts';
import { contradictionsOf } from '../../domain/round/contradictions.ts';
import { foldDsaRound, type DsaRound } from '../../domain/round/dsa-round.ts';
import { headlineOf, linesOf } from '../../domain/round/headline.ts';
import type { LogEntry } from '../../domain/round/timed-round.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';

/** More than three are none. */
const mostTakeaways = 3;

/** What a DSA round shows beside its sheets; topics, difficulty and why a problem was drawn stay hidden until it is over. Undefined for another round. */
export function dsaView(log: readonly LogEntry[], catalogue: ProblemCatalogue): DsaView | undefined {
  const round = foldDsaRound(log);
  if (!round) return undefined;
  const { conditions, picks, clock, finals } = round;
  if (clock.state !== 'over') return { conditions };
  const shown = picks.flatMap(({ problemId, because }): readonly PickView[] => {
    const problem = catalogue.find(problemId);
    if (!problem) return [];
    const { id, title, topics, difficulty } = problem.summary;
    return [{ id, title, topics, difficulty, because: [...because] }];
  });
  return { conditions, picks: [...shown], ...(finals && { finals: [...finals], ...debrief({ log, round, finals, catalogue }) }) };
}

interface Over {
  readonly log: readonly LogEntry[];
  readonly round: DsaRound;
  readonly finals: readonly JobId[];
  readonly catalogue: ProblemCatalogue;
}

function debrief({ log, round: { rating }, finals, catalogue }: Over): Pick<DsaView, 'debrief'> {
  const judged = new Set(log.flatMap(({ event }) => (event.type === 'job-finished' ? [event.jobId] : [])));
  if (!finals.every((id) => judged.has(id))) return {};
  const accounts = besideModels(accountsOf(log), (id) => catalogue.find(id)?.teaching.complexity.time);
  const headline = headlineOf(accounts);
  const others = linesOf(accounts).slice(1, mostTakeaways);
  return { debrief: { accounts: [...accounts], headline, takeaways: [headline, ...others], contradictions: [...contradictionsOf(rating, accounts)] } };
}
