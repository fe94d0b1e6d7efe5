import { useState } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import type { EditorHandle, Place } from '../../shared/editor/editor-handle.ts';
import { usePanes } from '../../shared/use-panes.ts';
import type { Region } from './layout/NarrowLayout.tsx';

/** The workspace's three regions: which is in front on a small screen, how the focus gets into each, and the drawer beside them. */
export function useRegions() {
  const { inFront: region, show, ...panes } = usePanes<Region>('editor');
  const [isProblemShown, setIsProblemShown] = useState(true);
  const [problem, setProblem] = useState<HTMLElement | null>(null);
  const [results, setResults] = useState<HTMLElement | null>(null);
  const [problemPanel, setProblemPanel] = useState<PanelImperativeHandle | null>(null);
  const [editor, setEditor] = useState<EditorHandle | null>(null);

  return {
    ...panes,
    region,
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
