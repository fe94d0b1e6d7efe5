import { momentDigits } from '../../../shared/clock-digits.ts';
import { workplaceNames } from '../../../shared/design/design-words.ts';
import type { WorkSpan } from '../../../shared/design/work-spans.ts';

export interface WorkBandProps {
  readonly spans: readonly WorkSpan[];
  readonly lengthMs: number;
}

/** What was worked on when. The times below say the same in words. */
export function WorkBand({ spans, lengthMs }: WorkBandProps) {
  const percent = (ms: number) => `${(ms / Math.max(1, lengthMs)) * 100}%`;
  return (
    <div className="phase-band" aria-hidden>
      <div className="phase-row">
        {spans.map(({ at, fromMs, toMs }) => (
          <span key={fromMs} className={`phase ${at === 'drawing' ? 'phase-check' : 'phase-implement'}`} style={{ insetInlineStart: percent(fromMs), inlineSize: percent(toMs - fromMs) }} title={`${workplaceNames[at]}, ${momentDigits(fromMs)} to ${momentDigits(toMs)}`}>{workplaceNames[at]}</span>
        ))}
      </div>
    </div>
  );
}
