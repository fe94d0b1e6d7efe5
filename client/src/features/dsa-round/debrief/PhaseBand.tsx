import type { FactsView } from '@dayseven/contracts';
import type { ProblemId } from '@dayseven/contracts/vocabulary';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { phaseNames } from '../../../shared/round/phase-words.ts';

export interface PhaseBandProps {
  readonly spans: FactsView['spans'];
  readonly problems: readonly { readonly id: ProblemId; readonly title: string }[];
  readonly lengthMs: number;
}

/** A row for each problem with the phases in it. The times below the problems say the same in words. */
export function PhaseBand({ spans, problems, lengthMs }: PhaseBandProps) {
  const percent = (ms: number) => `${(ms / Math.max(1, lengthMs)) * 100}%`;
  return (
    <div className="phase-band" aria-hidden>
      {problems.map(({ id, title }) => (
        <div key={id}>
          {problems.length > 1 && <span className="phase-of">{title}</span>}
          <div className="phase-row">
            {spans.filter(({ problemId }) => problemId === id).map(({ phase, fromMs, toMs }) => (
              <span key={fromMs} className={`phase phase-${phase}`} style={{ insetInlineStart: percent(fromMs), inlineSize: percent(toMs - fromMs) }} title={`${title}: ${phaseNames[phase]}, ${momentDigits(fromMs)} to ${momentDigits(toMs)}`}>{phaseNames[phase]}</span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
