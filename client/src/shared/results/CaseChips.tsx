import type { CaseView } from '@dayseven/contracts';
import { useRef, type KeyboardEvent } from 'react';
import { neighbour } from './opening-case.ts';
import { outcomeWords } from '../outcome-words.ts';
import { BusyIcon, OutcomeIcon } from '../OutcomeIcon.tsx';

export interface CaseChipsProps {
  readonly cases: readonly CaseView[];
  readonly shown: CaseView | undefined;
  readonly onShow: (index: number) => void;
  /** Cases still to come, while the job runs. */
  readonly awaited: number;
  readonly panelId: string;
}

export function CaseChips({ cases, shown, onShow, awaited, panelId }: CaseChipsProps) {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (direction === null) return;
    event.preventDefault();
    const next = neighbour(cases, shown, direction);
    if (next === undefined) return;
    onShow(next.index);
    list.current?.querySelector<HTMLElement>(`[data-case="${next.index}"]`)?.focus();
  };
  return (
    <div className="chips-row">
      <div className="chips" role="tablist" aria-label="Cases" tabIndex={-1} ref={list} onKeyDown={step}>
        {cases.map((one, at) => (
          <button
            key={one.index}
            type="button"
            role="tab"
            data-case={one.index}
            id={`${panelId}-${one.index}`}
            aria-label={`${one.label}, ${outcomeWords[one.outcome].name}`}
            aria-selected={one.index === shown?.index}
            aria-controls={panelId}
            tabIndex={one.index === shown?.index ? 0 : -1}
            title={one.category}
            className={`chip tone-${outcomeWords[one.outcome].tone}${isFirstHidden(cases, at) ? ' chip-first-hidden' : ''}`}
            onClick={() => onShow(one.index)}
          >
            <OutcomeIcon outcome={one.outcome} />
            {shortLabel(one)}
          </button>
        ))}
        {awaited > 0 && <span className="chip chip-awaited" role="presentation"><BusyIcon /> {awaited} to come</span>}
      </div>
    </div>
  );
}

const isFirstHidden = (cases: readonly CaseView[], at: number): boolean => cases[at]?.kind === 'hidden' && at > 0 && cases[at - 1]?.kind !== 'hidden';

/** Hidden cases are many: on screen their number does. */
const shortLabel = ({ kind, label }: CaseView): string => (kind === 'hidden' ? (/\d+$/.exec(label)?.[0] ?? label) : label);
