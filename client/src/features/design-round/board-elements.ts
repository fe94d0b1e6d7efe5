import type { ExcalidrawElement, OrderedExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { BoardElement, BoardShape } from '@dayseven/contracts/vocabulary';
import { restoreElements } from './excalidraw.ts';

/** Mended by the library where a field is missing, as in what an older version of it drew. */
export function fromBoard(elements: readonly BoardElement[]): readonly OrderedExcalidrawElement[] {
  // What is kept is what the library gave out; it checks every field again.
  const given: unknown = elements;
  return restoreElements(given as readonly ExcalidrawElement[], null, { refreshDimensions: false, repairBindings: false });
}

const shapes: ReadonlySet<string> = new Set(['rectangle', 'diamond', 'ellipse', 'arrow', 'line', 'text', 'freedraw', 'frame'] satisfies BoardShape[]);

/** What a board may hold: a picture that was pasted stays out. */
export function toBoard(elements: readonly OrderedExcalidrawElement[]): readonly BoardElement[] {
  const kept: unknown = elements.filter(({ type }) => shapes.has(type));
  return kept as readonly BoardElement[];
}
