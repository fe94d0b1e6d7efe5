import type { DesignView } from '@dayseven/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { BoardSession } from '../../connection/board-session.ts';
import { ComponentsSession } from '../../connection/components-session.ts';
import { useSurroundings } from '../../connection/connection-context.ts';
import { DocumentSession } from '../../connection/document-session.ts';
import type { DesignRoundView } from '../../connection/use-timed-round.ts';

/** The document, the board and the list of components, for as long as the round is shown. What was declined while another tab drove goes once this one does. */
export function useDesignSessions(view: DesignRoundView, { document }: NonNullable<DesignView['design']>, isFollowing: boolean) {
  const surroundings = useSurroundings();
  const [sessions] = useState(() => ({
    document: new DocumentSession(surroundings, view.id, document), board: new BoardSession(surroundings, view.id), components: new ComponentsSession(surroundings, view),
  }));
  useEffect(() => {
    const stops = [sessions.document.start(), sessions.board.start(), sessions.components.start()];
    return () => stops.forEach((stop) => stop());
  }, [sessions]);
  useEffect(() => sessions.components.learn(view), [sessions, view]);
  useEffect(() => {
    if (isFollowing) return;
    sessions.document.draft.release();
    void Promise.all([sessions.board.flush(), sessions.components.flush()]);
  }, [sessions, isFollowing]);
  useSyncExternalStore(sessions.document.subscribe, sessions.document.version);
  return sessions;
}
