import { BoardPicture } from '../../shared/board/BoardPicture.tsx';
import { ListedComponents } from '../../shared/design/ListedComponents.tsx';
import type { DrawingFrame } from '../../shared/tape/tape.ts';

/** The board as it was drawn up to this moment, and what was listed in its place. */
export function ReplayedBoard({ drawing: { elements, frame, components } }: { readonly drawing: DrawingFrame }) {
  const isEmpty = elements.length === 0 && components.length === 0;
  return (
    <section className="pane replayed-board" aria-label="The board at this moment">
      <div className="pane-head"><h2>{isEmpty ? 'Nothing drawn yet' : 'Board'}</h2></div>
      {elements.length > 0 && <BoardPicture elements={elements} frame={frame} />}
      {components.length > 0 && <ListedComponents components={components} />}
    </section>
  );
}
