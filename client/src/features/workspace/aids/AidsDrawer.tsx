import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RoundSession } from '../../../connection/round-session.ts';
import { Costs } from './Costs.tsx';
import { Hints } from './Hints.tsx';

export interface AidsDrawerProps {
  readonly session: RoundSession;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** The notes of the round, where it has some. */
  readonly notes: ReactNode;
}

/** Everything that is not problem, editor or results: closed unless it is asked for. */
export function AidsDrawer({ session, isOpen, onClose, closed, notes }: AidsDrawerProps) {
  return (
    <Drawer opened={isOpen} onClose={onClose} position="right" size={380} title="Notes, costs and hints" overlayProps={{ backgroundOpacity: 0.15 }} closeButtonProps={{ 'aria-label': 'Close the drawer' }}>
      <div className="aids">
        {notes}
        <Costs session={session} closed={closed} />
        <Hints session={session} closed={closed} />
      </div>
    </Drawer>
  );
}
