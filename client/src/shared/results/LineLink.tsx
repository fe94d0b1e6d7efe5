import type { FilePlace } from '../editor/editor-handle.ts';

/** Takes the cursor to a place; absent while the editor shows another text than the one that was judged. */
export type Reveal = ((place: FilePlace) => void) | undefined;

export function LineLink({ place, onReveal }: { readonly place: FilePlace; readonly onReveal: Reveal }) {
  const name = `${place.file === undefined ? 'Line ' : `${place.file}:`}${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
  if (onReveal === undefined) return <span className="quiet">{name}</span>;
  return <button type="button" className="link-button" onClick={() => onReveal(place)}>{name}</button>;
}
