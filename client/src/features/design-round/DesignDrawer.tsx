import type { DesignView } from '@dayseven/contracts';
import { useSurroundings } from '../../connection/connection-context.ts';
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
import { WhatCouldBeAsked } from './WhatCouldBeAsked.tsx';

export interface DesignDrawerProps {
  readonly view: DesignRoundView;
  readonly design: NonNullable<DesignView['design']>;
  /** The document, which results are put into. */
  readonly draft: DraftSession;
  readonly notes: SavedText;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  readonly onClose: () => void;
}

/** Everything that is not document or board: closed unless it is asked for. */
export function DesignDrawer({ view, design, draft, notes, closed, onClose }: DesignDrawerProps) {
  const { id: roundId, timed: { conditions: { mode } } } = view;
  const { ask, openQuestions, workOut } = useRequests(view);
  return (
    <SideDrawer name={drawerNames[mode]} onClose={onClose}>
      <Ask asked={design.asked} closed={closed} onAsk={ask} />
      {mode === 'relaxed' && <WhatCouldBeAsked questions={design.questions} closed={closed} onOpen={openQuestions} onAsk={ask} />}
      <EstimatePad estimates={design.estimates} closed={closed} onWorkOut={workOut} onDrop={(line) => draft.insert([placeOfEstimate(draft.sync.mine, line)])} />
      {mode === 'relaxed' && <CheckOnDemand roundId={roundId} />}
      <NotesPane notes={notes} closed={closed} on="this round" />
    </SideDrawer>
  );
}

/** Each settles with why it was not taken. */
function useRequests({ id: roundId }: DesignRoundView) {
  const { connection } = useSurroundings();
  return {
    ask: async (text: string) => whyRefused(await connection.ask('question:ask', { roundId, text })),
    openQuestions: async () => whyRefused(await connection.ask('questions:open', { roundId })),
    workOut: async (text: string) => whyRefused(await connection.ask('estimate:work-out', { roundId, text })),
  };
}

function whyRefused(reply: { readonly ok: true } | { readonly ok: false; readonly failure: { readonly message: string } }): string | undefined {
  return reply.ok ? undefined : reply.failure.message;
}
