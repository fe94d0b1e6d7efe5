import { Loader } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ProblemView } from '@dayseven/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { problemQuery, RequestFailed } from '../../connection/http-queries.ts';
import { usePractice } from '../../connection/use-round-session.ts';
import { fetchEditor } from '../../shared/editor/CodeEditor.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { OpenWorkspace } from './OpenWorkspace.tsx';

export interface WorkspaceProps {
  readonly problemId: string;
  /** What the page puts at the end of every header. */
  readonly headerEnd: ReactNode;
}

export function Workspace({ problemId, headerEnd }: WorkspaceProps) {
  const { data: problem, error } = useQuery(problemQuery(problemId));
  useEffect(() => fetchEditor(), []);
  if (problem !== undefined) return <Practice key={problem.id} problem={problem} headerEnd={headerEnd} />;
  return (
    <main id="main" className="centred">
      {error === null ? <Loader aria-label="Loading the problem" /> : <Unavailable error={error} />}
    </main>
  );
}

function Practice({ problem, headerEnd }: { readonly problem: ProblemView; readonly headerEnd: ReactNode }) {
  const session = usePractice(problem);
  const back = <Link href="/" className="back-link"><IconChevronLeft size={18} aria-hidden /> Problems</Link>;
  return <OpenWorkspace session={session} headerStart={back} headerEnd={headerEnd} />;
}

function Unavailable({ error }: { readonly error: Error }) {
  const isUnknown = error instanceof RequestFailed && error.status === 404;
  return (
    <div className="unavailable">
      <h1>{isUnknown ? 'There is no such problem' : 'The problem could not be loaded'}</h1>
      {!isUnknown && <Notice kind="problem">{error.message}</Notice>}
      <Link href="/">Back to the problems</Link>
    </div>
  );
}
