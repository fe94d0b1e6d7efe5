import type { Costs as CostsSaid } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import type { RoundSession } from '../../../connection/round-session.ts';
import { SideDrawer } from '../../../shared/SideDrawer.tsx';
import { Costs } from './Costs.tsx';
import { Hints } from './Hints.tsx';

export interface AidsDrawerProps {
  readonly name: string;
  readonly session: RoundSession;
  /** As they are typed; null while nothing was. */
  readonly costs: CostsSaid | null;
  readonly onCosts: (costs: CostsSaid) => void;
  readonly onClose: () => void;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** The notes of the round, where it has some. */
  readonly notes: ReactNode;
}

/** Everything that is not problem, editor or results. */
export function AidsDrawer({ name, session, costs, onCosts, onClose, closed, notes }: AidsDrawerProps) {
  return (
    <SideDrawer name={name} onClose={onClose}>
      {notes}
      <Costs session={session} typed={costs} onType={onCosts} closed={closed} />
      <Hints session={session} closed={closed} />
    </SideDrawer>
  );
}
