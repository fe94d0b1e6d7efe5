import { Center, Loader } from '@mantine/core';
import { memo } from 'react';
import { fetched } from '../../shared/fetched.ts';
import { FetchGuard } from '../../shared/FetchGuard.tsx';
import type { BoardProps } from './Board.tsx';

// The drawing library is large and comes only where something is drawn.
const Board = fetched(async () => (await import('./Board.tsx')).Board);

/** A large board is costly to render: what is typed and saved around it is none of its business. */
export const BoardPane = memo(function BoardPane(props: BoardProps) {
  return (
    <div className="board-body">
      <FetchGuard what="The board" loading={<Center h="100%"><Loader size="sm" aria-label="Loading the board" /></Center>}><Board {...props} /></FetchGuard>
    </div>
  );
});
