import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { EditorHandle } from '../../shared/editor/editor-handle.ts';

export type Side = 'document' | 'drawing';

/** The document and the drawing: which is in front on a small screen, and how the focus gets into each. */
export function useSides() {
  const isNarrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const [side, setSide] = useState<Side>('document');
  const [editor, setEditor] = useState<EditorHandle | null>(null);
  const drawing = useRef<HTMLElement>(null);

  const show = (next: Side, focus: () => void) => {
    setSide(next);
    focus();
    // On a small screen the side must be on the page before it can have the focus.
    if (isNarrow) requestAnimationFrame(focus);
  };

  return {
    isNarrow, side, setSide, setEditor, drawing,
    focusDocument: () => show('document', () => editor?.focus()),
    focusDrawing: () => show('drawing', () => focusIn(drawing.current)),
  };
}

/** The board or the list in a pane; while they are still loading, the pane. */
function focusIn(pane: HTMLElement | null): void {
  (pane?.querySelector<HTMLElement>('.excalidraw-container, .component-list') ?? pane)?.focus();
}
