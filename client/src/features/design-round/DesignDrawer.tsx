import type { DesignView } from '@dayseven/contracts';
import type { DraftSession } from '../../connection/draft-session.ts';
import type { SavedText } from '../../connection/use-saved-text.ts';
import type { DesignRoundView } from '../../connection/use-timed-round.ts';
import { NotesPane } from '../../shared/round/NotesPane.tsx';
import { SideDrawer } from '../../shared/SideDrawer.tsx';
import { Ask } from './Ask.tsx';
import { CheckOnDemand } from './DesignCheck.tsx';
import { drawerNames } from './drawer-names.ts';
import { EstimatePad } from './EstimatePad.tsx';
import { placeOfEstimate } from './place-of-estimate.ts';
import type { DrawerRequests } from './use-drawer-requests.ts';
import { WhatCouldBeAsked } from './WhatCouldBeAsked.tsx';

export interface DesignDrawerProps {
  readonly view: DesignRoundView;
  readonly design: NonNullable<DesignView['design']>;
  /** The document, which results are put into. */
  readonly draft: DraftSession;
  readonly notes: SavedText;
  readonly requests: DrawerRequests;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  readonly onClose: () => void;
}

/** Everything that is not document or board: closed unless it is asked for. */
export function DesignDrawer({ view, design, draft, notes, requests, closed, onClose }: DesignDrawerProps) {
  const { id: roundId, timed: { conditions: { mode } } } = view;
  const { ask, openQuestions, question, estimate } = requests;
  return (
    <SideDrawer name={drawerNames[mode]} onClose={onClose}>
      <Ask asked={design.asked} closed={closed} line={question} />
      {mode === 'relaxed' && <WhatCouldBeAsked questions={design.questions} closed={closed} onOpen={openQuestions} onAsk={ask} />}
      <EstimatePad estimates={design.estimates} closed={closed} line={estimate} onDrop={(line) => draft.insert([placeOfEstimate(draft.sync.mine, line)])} />
      {mode === 'relaxed' && <CheckOnDemand roundId={roundId} />}
      <NotesPane notes={notes} closed={closed} on="this round" />
    </SideDrawer>
  );
}
