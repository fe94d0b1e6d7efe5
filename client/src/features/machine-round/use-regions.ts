import { useRef } from 'react';
import { usePanes } from '../../shared/use-panes.ts';
import type { MachineRegion } from './MachineLayout.tsx';

/** Which pane is in front where there is room for one, how the focus gets into each, and the drawer beside them. */
export function useRegions() {
  const { inFront: region, show, ...panes } = usePanes<MachineRegion>('code', 'statement');
  const statement = useRef<HTMLElement>(null);
  const results = useRef<HTMLElement>(null);
  return {
    ...panes, region, statement, results,
    focusStatement: () => show('statement', () => focusIn(statement.current)),
    focusCode: (focus: () => void) => show('code', focus),
    focusResults: () => show('results', () => focusIn(results.current)),
  };
}

/** What is read in a pane; where that is an editor, the pane. */
function focusIn(pane: HTMLElement | null): void {
  (pane?.querySelector<HTMLElement>('.pane-scroll') ?? pane)?.focus();
}
