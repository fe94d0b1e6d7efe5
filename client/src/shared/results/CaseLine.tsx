import { Button } from '@mantine/core';
import { IconCopyPlus } from '@tabler/icons-react';
import type { CaseView } from '@dayseven/contracts';
import { milliseconds } from '../quantities.ts';
import { outcomeWords } from '../outcome-words.ts';
import { OutcomeIcon } from '../OutcomeIcon.tsx';

export interface CaseLineProps {
  readonly shown: CaseView;
  readonly onUseAsOwnCase: (() => void) | undefined;
}

export function CaseLine({ shown: { outcome, category, cpuMs, wallMs }, onUseAsOwnCase }: CaseLineProps) {
  const { name, tone } = outcomeWords[outcome];
  return (
    <p className="case-line">
      <span className={`outcome tone-${tone}`}><OutcomeIcon outcome={outcome} /> {name}</span>
      {category !== undefined && <span className="quiet">{category}</span>}
      {cpuMs !== undefined && <span className="quiet" title={wallMs === undefined ? undefined : `${milliseconds(wallMs)} by the clock`}>{milliseconds(cpuMs)}</span>}
      {onUseAsOwnCase !== undefined && (
        <Button size="compact-xs" variant="subtle" leftSection={<IconCopyPlus size={14} aria-hidden />} onClick={onUseAsOwnCase}>Use as own case</Button>
      )}
    </p>
  );
}
