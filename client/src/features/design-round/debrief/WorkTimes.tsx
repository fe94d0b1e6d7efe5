import { workplaceNames } from '../../../shared/design/design-words.ts';
import type { WorkTime } from '../../../shared/design/work-spans.ts';
import { workTimeWords } from '../../../shared/design/work-words.ts';

/** The time at each heading beside the minutes it was given; guides, and nothing is rated by them. */
export function WorkTimes({ times }: { readonly times: readonly WorkTime[] }) {
  return (
    <dl className="phase-times work-times">
      {times.map((time) => (
        <div key={time.at}>
          <dt><span className={`phase-key ${time.at === 'drawing' ? 'phase-check' : 'phase-implement'}`} aria-hidden /> {workplaceNames[time.at]}</dt>
          <dd>{workTimeWords(time)}</dd>
        </div>
      ))}
    </dl>
  );
}
