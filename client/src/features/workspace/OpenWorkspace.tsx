import type { Language } from '@dayseven/contracts/vocabulary';
import { useState, type ReactNode } from 'react';
import type { RoundSession } from '../../connection/round-session.ts';
import { useJudge } from '../../connection/use-judge.ts';
import { useSession } from '../../connection/use-round-session.ts';
import { useTitleWithin } from '../../shared/use-title-within.ts';
import { useWorkspace } from './use-workspace.ts';
import { WorkspaceView } from './WorkspaceView.tsx';

export interface OpenWorkspaceProps {
  readonly session: RoundSession;
  /** Where the person is and may go: before the buttons. */
  readonly headerStart: ReactNode;
  readonly headerEnd: ReactNode;
  /** The round's notes, where it has some. */
  readonly notes?: ReactNode;
  /** What the interviewer says, where there is one. */
  readonly line?: ReactNode;
  /** What is left to do once a submission was accepted, where anything asks for it. */
  readonly left?: ReactNode;
  /** Why nothing may be changed any more. */
  readonly closed?: string;
}

/** One problem's sheet, worked on. Two tabs may stand in different languages; a new one begins where the round is. */
export function OpenWorkspace({ session, headerStart, headerEnd, notes, line, left, closed }: OpenWorkspaceProps) {
  useSession(session);
  const { problem } = session;
  const judge = useJudge();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? session.state.view?.language ?? 'go';
  const workspace = useWorkspace({ session, language, ...(closed !== undefined && { closed }) });

  useTitleWithin(problem.title);

  return (
    <WorkspaceView
      workspace={workspace}
      judge={judge}
      onLanguage={(next) => {
        setChosen(next);
        void session.chooseLanguage(next);
      }}
      headerStart={headerStart}
      headerEnd={headerEnd}
      notes={notes}
      line={line}
      left={left}
    />
  );
}
