import type { ReactNode } from 'react';
import type { RoundSession } from '../../../connection/round-session.ts';
import { SideDrawer } from '../../../shared/SideDrawer.tsx';
import { Costs } from './Costs.tsx';
import { Hints } from './Hints.tsx';

export interface AidsDrawerProps {
  readonly name: string;
  readonly session: RoundSession;
  readonly onClose: () => void;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** The notes of the round, where it has some. */
  readonly notes: ReactNode;
}

/** Everything that is not problem, editor or results. */
export function AidsDrawer({ name, session, onClose, closed, notes }: AidsDrawerProps) {
  return (
    <SideDrawer name={name} onClose={onClose}>
      {notes}
      <Costs session={session} closed={closed} />
      <Hints session={session} closed={closed} />
    </SideDrawer>
  );
}
