import { workplaceNames } from '../../../shared/design/design-words.ts';
import type { WorkSpan, WorkTime } from '../../../shared/design/work-spans.ts';
import { workTimeWords } from '../../../shared/design/work-words.ts';
import { WorkBand } from '../debrief/WorkBand.tsx';

/** What was worked on when, and for how long. */
export interface WorkReport {
  readonly lengthMs: number;
  readonly spans: readonly WorkSpan[];
  readonly times: readonly WorkTime[];
}

/** Where the time of a design round went: its band, and the minutes at each heading beside those it was given. */
export function TimesOnPaper({ work: { lengthMs, spans, times } }: { readonly work: WorkReport }) {
  if (spans.length === 0) return <p>Nothing was written or drawn.</p>;
  return (
    <>
      <WorkBand spans={spans} lengthMs={lengthMs} />
      <p>{times.map((time) => `${workplaceNames[time.at]}: ${workTimeWords(time)}.`).join(' ')} Inferred from what was written and drawn.</p>
    </>
  );
}
