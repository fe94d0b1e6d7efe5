import { useRef, useState } from 'react';
import type { EditorHandle } from '../../shared/editor/editor-handle.ts';
import { usePanes } from '../../shared/use-panes.ts';

export type Side = 'document' | 'drawing';

/** The document and the drawing: which is in front on a small screen, how the focus gets into each, and the drawer beside them. */
export function useSides() {
  const { inFront: side, show, ...panes } = usePanes<Side>('document', 'drawing');
  const [editor, setEditor] = useState<EditorHandle | null>(null);
  const drawing = useRef<HTMLElement>(null);

  return {
    ...panes, side, setEditor, drawing,
    focusDocument: () => show('document', () => editor?.focus()),
    focusDrawing: () => show('drawing', () => focusIn(drawing.current)),
  };
}

/** The board or the list in a pane; while they are still loading, the pane. */
function focusIn(pane: HTMLElement | null): void {
  (pane?.querySelector<HTMLElement>('.excalidraw-container, .component-list') ?? pane)?.focus();
}
