import { languages, type RoundSession } from '../../connection/round-session.ts';
import { useEverySession } from '../../connection/use-round-session.ts';
import { whatIsLeft, type Progress } from './what-is-left.ts';

export interface WhatIsLeftProps {
  readonly sessions: readonly RoundSession[];
  readonly shown: RoundSession;
}

/** One line after an accepted submission, so that nobody wonders whether that was all. */
export function WhatIsLeft({ sessions, shown }: WhatIsLeftProps) {
  useEverySession(sessions);
  const others = sessions.filter((session) => session !== shown);
  const left = whatIsLeft(progressOf(shown, sessions), others.map((session) => progressOf(session, sessions)));
  return <p className="what-is-left"><strong>Left in this round:</strong> {left.join('; ')}.</p>;
}

function progressOf(session: RoundSession, sessions: readonly RoundSession[]): Progress {
  const { view, jobs } = session.state;
  return {
    number: sessions.indexOf(session) + 1,
    isBegun: jobs.length > 0 || languages.some((language) => (session.draft(language)?.sync.base.revision ?? 0) > 0),
    isAccepted: jobs.some(({ kind, result }) => kind === 'submission' && result?.verdict.kind === 'accepted'),
    isCostSaid: view?.costs !== undefined,
  };
}
