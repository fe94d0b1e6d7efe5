import type { ProblemView } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts/vocabulary';
import { useEffect, useState, type ReactNode } from 'react';
import { useJudge } from '../../connection/use-judge.ts';
import { useRoundSession } from '../../connection/use-round-session.ts';
import { useWorkspace } from './use-workspace.ts';
import { WorkspaceView } from './WorkspaceView.tsx';

export interface OpenWorkspaceProps {
  readonly problem: ProblemView;
  readonly headerEnd: ReactNode;
}

/** Holds the round while its problem is open. Two tabs may stand in different languages; a new one begins where the round is. */
export function OpenWorkspace({ problem, headerEnd }: OpenWorkspaceProps) {
  const session = useRoundSession(problem);
  const judge = useJudge();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? session.state.view?.language ?? 'go';
  const workspace = useWorkspace(problem, session, language);

  useEffect(() => {
    document.title = `${problem.title} · Day Seven`;
    return () => {
      document.title = 'Day Seven';
    };
  }, [problem.title]);

  return (
    <WorkspaceView
      workspace={workspace}
      judge={judge}
      onLanguage={(next) => {
        setChosen(next);
        void session.chooseLanguage(next);
      }}
      headerEnd={headerEnd}
    />
  );
}
