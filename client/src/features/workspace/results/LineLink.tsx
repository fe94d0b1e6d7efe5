import type { Place } from '../../../shared/editor/editor-handle.ts';

/** Takes the cursor to a place; absent while the editor shows another text than the one that was judged. */
export type Reveal = ((place: Place) => void) | undefined;

export function LineLink({ place, onReveal }: { readonly place: Place; readonly onReveal: Reveal }) {
  const name = `Line ${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
  if (onReveal === undefined) return <span className="quiet">{name}</span>;
  return <button type="button" className="link-button" onClick={() => onReveal(place)}>{name}</button>;
}
