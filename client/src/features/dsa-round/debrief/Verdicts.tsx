import type { AccountView, JobView } from '@dayseven/contracts';
import type { DsaRoundView } from '../../../connection/use-timed-round.ts';
import { OutcomeIcon } from '../../../shared/OutcomeIcon.tsx';
import { outcomeWords } from '../../../shared/outcome-words.ts';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { isFinalCancelled, standingOf } from '../standing.ts';

export interface VerdictsProps {
  readonly round: DsaRoundView;
  readonly accounts: readonly AccountView[];
}

/** What came of each problem in a line: the first thing one looks for. */
export function Verdicts({ round: { sheets, dsa }, accounts }: VerdictsProps) {
  return (
    <ul className="plain-list verdicts" aria-label="What came of each problem">
      {sheets.map(({ problemId, jobs }) => {
        const result = standingOf(jobs)?.result;
        const outcome = result?.verdict.kind ?? 'not-run';
        return (
          <li key={problemId}>
            <span className={`tone-${outcomeWords[outcome].tone}`}><OutcomeIcon outcome={outcome} size={17} /></span>
            <strong>{dsa.picks?.find(({ id }) => id === problemId)?.title ?? problemId}</strong>
            <span className="quiet">{result === undefined ? nothingJudged(jobs, dsa.finals) : verdictLine(result, accounts.find((one) => one.problemId === problemId)?.acceptedMs)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** "accepted at 31:20, 12 of 12 cases", "wrong answer, 7 of 12 cases" */
function verdictLine(result: NonNullable<JobView['result']>, acceptedMs: number | undefined): string {
  const { verdict, passed, total } = result;
  const at = verdict.kind === 'accepted' && acceptedMs !== undefined ? ` at ${momentDigits(acceptedMs)}` : '';
  return `${outcomeWords[verdict.kind].name.toLowerCase()}${at}${total > 0 ? `, ${passed} of ${total} cases` : ''}`;
}

function nothingJudged(jobs: readonly JobView[], finals: readonly string[] = []): string {
  return isFinalCancelled(jobs, finals) ? 'cancelled before it was judged' : 'nothing submitted';
}
