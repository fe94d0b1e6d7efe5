import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { EditorHandle } from '../../shared/editor/editor-handle.ts';

export type Side = 'document' | 'drawing';

/** The document and the drawing: which is in front on a small screen, how the focus gets into each, and the drawer beside them. */
export function useSides() {
  const isNarrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const isBoardCovered = useMediaQuery('(max-width: 1180px)', false, { getInitialValueInEffect: false });
  const [isDrawerOpen, drawer] = useDisclosure(false);
  const [side, setSide] = useState<Side>('document');
  const [editor, setEditor] = useState<EditorHandle | null>(null);
  const drawing = useRef<HTMLElement>(null);

  const bring = (next: Side) => {
    setSide(next);
    // The drawer would cover it there.
    if (isNarrow || (isBoardCovered && next === 'drawing')) drawer.close();
  };
  const show = (next: Side, focus: () => void) => {
    bring(next);
    focus();
    // On a small screen the side must be on the page before it can have the focus.
    if (isNarrow) requestAnimationFrame(focus);
  };

  return {
    isNarrow, side, bring, setEditor, drawing, isDrawerOpen, drawer,
    focusDocument: () => show('document', () => editor?.focus()),
    focusDrawing: () => show('drawing', () => focusIn(drawing.current)),
  };
}

/** The board or the list in a pane; while they are still loading, the pane. */
function focusIn(pane: HTMLElement | null): void {
  (pane?.querySelector<HTMLElement>('.excalidraw-container, .component-list') ?? pane)?.focus();
}
