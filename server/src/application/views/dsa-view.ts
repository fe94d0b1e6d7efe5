import type { DsaView, PickView } from '@dayseven/contracts';
import { accountsOf, besideModels } from '../../domain/round/account.ts';
import { contradictionsOf } from '../../domain/round/contradictions.ts';
import type { DsaRound } from '../../domain/round/dsa-round.ts';
import { headlineOf, linesOf } from '../../domain/round/headline.ts';
import type { LogEntry } from '../../domain/round/timed-round.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';

/** More than three are none. */
const mostTakeaways = 3;

export interface DsaViewParts {
  readonly log: readonly LogEntry[];
  readonly round: DsaRound;
  /** What was in the editors at the end is not handed over yet, or not judged. */
  readonly isAwaited: boolean;
  readonly catalogue: ProblemCatalogue;
}

/** What a DSA round shows beside its sheets; topics, difficulty and why a problem was drawn stay hidden until it is over, what came of it until that was judged. */
export function dsaView({ log, round, isAwaited, catalogue }: DsaViewParts): DsaView {
  const { conditions, picks, clock, finals } = round;
  if (clock.state !== 'over') return { conditions };
  const shown = picks.flatMap(({ problemId, because }): readonly PickView[] => {
    const problem = catalogue.find(problemId);
    if (!problem) return [];
    const { id, title, topics, difficulty } = problem.summary;
    return [{ id, title, topics, difficulty, because: [...because] }];
  });
  return { conditions, picks: [...shown], ...(finals && { finals: [...finals] }), ...(!isAwaited && { debrief: debrief({ log, round, catalogue }) }) };
}

function debrief({ log, round: { rating }, catalogue }: Omit<DsaViewParts, 'isAwaited'>): NonNullable<DsaView['debrief']> {
  const accounts = besideModels(accountsOf(log), (id) => catalogue.find(id)?.teaching.complexity.time);
  const headline = headlineOf(accounts);
  const others = linesOf(accounts).slice(1, mostTakeaways);
  return { accounts: [...accounts], headline, takeaways: [headline, ...others], contradictions: [...contradictionsOf(rating, accounts)] };
}
