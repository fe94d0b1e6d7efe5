import { Center, Loader } from '@mantine/core';
import { lazy, memo, Suspense } from 'react';
import type { BoardProps } from './Board.tsx';

// The drawing library is large and comes only where something is drawn.
const Board = lazy(async () => ({ default: (await import('./Board.tsx')).Board }));

/** A large board is costly to render: what is typed and saved around it is none of its business. */
export const BoardPane = memo(function BoardPane(props: BoardProps) {
  return (
    <div className="board-body">
      <Suspense fallback={<Center h="100%"><Loader size="sm" aria-label="Loading the board" /></Center>}><Board {...props} /></Suspense>
    </div>
  );
});
