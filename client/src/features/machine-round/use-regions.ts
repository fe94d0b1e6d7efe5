import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { MachineRegion } from './MachineLayout.tsx';

/** Which pane is in front where there is room for one, how the focus gets into each, and the drawer beside them. */
export function useRegions() {
  const [region, setRegion] = useState<MachineRegion>('code');
  const [isDrawerOpen, drawer] = useDisclosure(false);
  const isNarrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const isStatementCovered = useMediaQuery('(max-width: 1180px)', false, { getInitialValueInEffect: false });
  const statement = useRef<HTMLElement>(null);
  const results = useRef<HTMLElement>(null);
  const bring = (next: MachineRegion) => {
    setRegion(next);
    // The drawer would cover it there.
    if (isNarrow || (isStatementCovered && next === 'statement')) drawer.close();
  };
  const show = (next: MachineRegion, focus: () => void) => {
    bring(next);
    focus();
    // On a small screen the pane must be on the page before it can have the focus.
    if (isNarrow) requestAnimationFrame(focus);
  };
  return {
    isNarrow, region, bring, isDrawerOpen, drawer, statement, results,
    focusStatement: () => show('statement', () => focusIn(statement.current)),
    focusCode: (focus: () => void) => show('code', focus),
    focusResults: () => show('results', () => focusIn(results.current)),
  };
}

/** What is read in a pane; where that is an editor, the pane. */
function focusIn(pane: HTMLElement | null): void {
  (pane?.querySelector<HTMLElement>('.pane-scroll') ?? pane)?.focus();
}
