import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

/** Brings everything on a board that was just opened into its place, at most at full size; an empty one stays as it is. The answer takes it back. */
export function showWholeBoard(api: Pick<ExcalidrawImperativeAPI, 'scrollToContent'>, elements: readonly ExcalidrawElement[]): () => void {
  if (elements.length === 0) return () => undefined;
  // Only once it stands in the page has the board a size to fit into.
  const frame = requestAnimationFrame(() => api.scrollToContent(elements, { fitToViewport: true, viewportZoomFactor: 0.9, maxZoom: 1, animate: false }));
  return () => cancelAnimationFrame(frame);
}
