import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';

/** Which pane of a screen is in front where there is room for one, and the drawer beside them. `under`: the pane that the drawer lies over on a screen of middle width. */
export function usePanes<Pane extends string>(first: Pane, under?: Pane) {
  const isNarrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const isCovered = useMediaQuery('(max-width: 1180px)', false, { getInitialValueInEffect: false });
  const [inFront, setInFront] = useState<Pane>(first);
  const [isDrawerOpen, drawer] = useDisclosure(false);

  const bring = (next: Pane) => {
    setInFront(next);
    // The drawer would cover it there.
    if (isNarrow || (isCovered && next === under)) drawer.close();
  };
  const show = (next: Pane, focus: () => void) => {
    bring(next);
    focus();
    // On a small screen the pane must be on the page before it can have the focus.
    if (isNarrow) requestAnimationFrame(focus);
  };
  return { isNarrow, inFront, bring, show, isDrawerOpen, drawer };
}
