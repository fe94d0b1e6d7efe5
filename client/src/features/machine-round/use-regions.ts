import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { MachineRegion } from './MachineLayout.tsx';

/** Which pane is in front where there is room for one, and the drawer beside the panes. */
export function useRegions() {
  const [region, setRegion] = useState<MachineRegion>('code');
  const [isDrawerOpen, drawer] = useDisclosure(false);
  const isNarrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const bring = (next: MachineRegion) => {
    setRegion(next);
    // The drawer would cover it there.
    if (isNarrow) drawer.close();
  };
  return { isNarrow, region, bring, isDrawerOpen, drawer };
}
