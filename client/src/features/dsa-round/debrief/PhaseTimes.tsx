import type { FactsView } from '@dayseven/contracts';
import { phaseNames, phaseTimeWords } from '../../../shared/round/phase-words.ts';

/** The phases of one problem against their budgets, which guide and cut nothing. */
export function PhaseTimes({ phases }: { readonly phases: FactsView['sheets'][number]['phases'] }) {
  return (
    <dl className="phase-times">
      {phases.map((time) => (
        <div key={time.phase}>
          <dt><span className={`phase-key phase-${time.phase}`} aria-hidden /> {phaseNames[time.phase]}</dt>
          <dd>{phaseTimeWords(time)}</dd>
        </div>
      ))}
    </dl>
  );
}
