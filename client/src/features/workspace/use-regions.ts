import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import type { EditorHandle, Place } from '../../shared/editor/editor-handle.ts';
import type { Region } from './layout/NarrowLayout.tsx';

/** The workspace's three regions: which is in front on a small screen, how the focus gets into each, and the drawer beside them. */
export function useRegions() {
  const isNarrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const [isDrawerOpen, drawer] = useDisclosure(false);
  const [region, setRegion] = useState<Region>('editor');
  const [isProblemShown, setIsProblemShown] = useState(true);
  const [problem, setProblem] = useState<HTMLElement | null>(null);
  const [results, setResults] = useState<HTMLElement | null>(null);
  const [problemPanel, setProblemPanel] = useState<PanelImperativeHandle | null>(null);
  const [editor, setEditor] = useState<EditorHandle | null>(null);

  const bring = (next: Region) => {
    setRegion(next);
    // The drawer would cover it there.
    if (isNarrow) drawer.close();
  };
  const show = (next: Region, focus: () => void) => {
    bring(next);
    focus();
    // On a small screen the region must be on the page before it can have the focus.
    if (isNarrow) requestAnimationFrame(focus);
  };

  return {
    isNarrow,
    region,
    bring,
    isDrawerOpen,
    drawer,
    isProblemShown,
    setIsProblemShown,
    setProblem,
    results,
    setResults,
    setProblemPanel,
    setEditor,
    toggleProblem: () => (isProblemShown ? problemPanel?.collapse() : problemPanel?.expand()),
    focusProblem: () => {
      problemPanel?.expand();
      show('problem', () => problem?.focus());
    },
    focusEditor: () => show('editor', () => editor?.focus()),
    focusResults: () => show('results', () => results?.focus()),
    reveal: (place: Place) => show('editor', () => editor?.reveal(place)),
  };
}
