import { workplaceNames } from '../../../shared/design/design-words.ts';
import type { WorkTime } from '../../../shared/design/work-spans.ts';

/** The time at each heading beside the minutes it was given; guides, and nothing is rated by them. */
export function WorkTimes({ times }: { readonly times: readonly WorkTime[] }) {
  return (
    <dl className="phase-times work-times">
      {times.map(({ at, spentMs, budgetMinutes }) => (
        <div key={at}>
          <dt><span className={`phase-key ${at === 'drawing' ? 'phase-check' : 'phase-implement'}`} aria-hidden /> {workplaceNames[at]}</dt>
          <dd>{Math.round(spentMs / 60_000)}{budgetMinutes === undefined ? ' min' : ` of ${budgetMinutes} min`}</dd>
        </div>
      ))}
    </dl>
  );
}
