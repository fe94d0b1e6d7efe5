import { Center, Loader, SegmentedControl } from '@mantine/core';
import { useState, useSyncExternalStore, type Ref } from 'react';
import type { BoardSession } from '../../connection/board-session.ts';
import type { ComponentsSession } from '../../connection/components-session.ts';
import { Notice } from '../../shared/Notice.tsx';
import { BoardPane } from './BoardPane.tsx';
import { ComponentList } from './ComponentList.tsx';

export interface DrawingPaneProps {
  readonly session: BoardSession;
  readonly components: ComponentsSession;
  readonly isReadOnly: boolean;
  readonly ref: Ref<HTMLElement>;
}

/** The board, or the same in words. */
export function DrawingPane({ session, components, isReadOnly, ref }: DrawingPaneProps) {
  const [shown, setShown] = useState<'board' | 'components'>('board');
  const { opened, isSaved, refused } = useSyncExternalStore(session.subscribe, session.state);
  const list = useSyncExternalStore(components.subscribe, components.state);
  return (
    <section ref={ref} className="pane drawing-pane" aria-label="Board" tabIndex={-1}>
      <div className="pane-head">
        <SegmentedControl size="xs" aria-label="Draw, or list" value={shown} onChange={(value) => setShown(value === 'components' ? 'components' : 'board')} data={[{ value: 'board', label: 'Board' }, { value: 'components', label: 'Components' }]} />
        <span className="pane-said quiet" role="status">{(isSaved || refused !== undefined) && list.isSaved ? '' : 'The board is being saved…'}</span>
        <span className="pane-hint pane-keys"><kbd>Alt 1</kbd> document, <kbd>Alt 2</kbd> {shown === 'board' ? 'board' : 'list'}</span>
      </div>
      {refused !== undefined && <Notice kind="problem">{refused}</Notice>}
      {shown === 'components' && <ComponentList session={components} isReadOnly={isReadOnly} />}
      {shown === 'board' && (opened === undefined ? <Center h="100%"><Loader size="sm" aria-label="Opening the board" /></Center> : <BoardPane session={session} isReadOnly={isReadOnly} />)}
    </section>
  );
}
