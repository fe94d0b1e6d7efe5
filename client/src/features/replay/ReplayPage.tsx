import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { tapeQuery } from '../../connection/http-queries.ts';
import { Notice } from '../../shared/Notice.tsx';
import { Player } from './Player.tsx';

/** A round's tape at an address of its own; `?t=` names the second to begin at. */
export function ReplayPage({ roundId }: { readonly roundId: string }) {
  const { data: view, error } = useQuery(tapeQuery(roundId));
  const [search] = useSearchParams();
  const startMs = Math.max(0, Number(search.get('t') ?? 0) || 0) * 1000;
  return (
    <main id="main" className="replay-page">
      <div className="replay-head">
        <h1>Replay</h1>
        <Link href={`/rounds/${roundId}`}>Back to the round</Link>
      </div>
      {error !== null && <Notice kind="problem">{error.message}</Notice>}
      {view === undefined && error === null && <Loader aria-label="Loading the tape" />}
      {view !== undefined && <Player roundId={roundId} view={view} startMs={startMs} />}
    </main>
  );
}
