import { Loader } from '@mantine/core';
import type { RoundListItem, UnreadableRound } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useConnection } from '../../../connection/connection-context.ts';
import { readinessQuery, roundsQuery, unreadableRoundsQuery } from '../../../connection/http-queries.ts';
import { useAwaitedRounds } from '../../../connection/use-awaited-rounds.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { ReadinessLine } from '../../../shared/round/ReadinessLine.tsx';
import { HistoryRow } from './HistoryRow.tsx';
import { UnreadableRow } from './UnreadableRow.tsx';

/** Every round on a clock, the newest first. */
export function HistoryPage({ above }: { readonly above: ReactNode }) {
  const connection = useConnection();
  const client = useQueryClient();
  const rounds = useQuery(roundsQuery);
  const unreadable = useQuery(unreadableRoundsQuery);
  useAwaitedRounds(rounds.data);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async (roundId: RoundId) => {
    const reply = await connection.ask('round:delete', { roundId });
    setFailure(reply.ok ? null : reply.failure.message);
    for (const { queryKey } of [roundsQuery, readinessQuery]) void client.invalidateQueries({ queryKey });
  };
  return (
    <main id="main" className="round-page">
      <h1>History</h1>
      <ReadinessLine kinds={['dsa', 'design', 'machine-coding', 'behavioral']} />
      {above}
      {failure !== null && <Notice kind="problem">{failure}</Notice>}
      {rounds.error !== null && <Notice kind="problem">{rounds.error.message}</Notice>}
      {rounds.data === undefined && rounds.error === null && <Loader aria-label="Loading your rounds" />}
      {rounds.data !== undefined && <RoundRows unreadable={unreadable.data ?? []} rounds={rounds.data} onDelete={(id) => void remove(id)} />}
      <p><a href="/api/export" download>Export everything as one JSON file</a></p>
    </main>
  );
}

interface RoundRowsProps {
  readonly unreadable: readonly UnreadableRound[];
  readonly rounds: readonly RoundListItem[];
  readonly onDelete: (id: RoundId) => void;
}

function RoundRows({ unreadable, rounds, onDelete }: RoundRowsProps) {
  if (unreadable.length + rounds.length === 0) return <p>No round yet. <Link href="/rounds/new">Plan the first one</Link>.</p>;
  return (
    <section className="history-part" aria-label="Rounds">
      <h2>Rounds</h2>
      <ul className="plain-list round-history">
        {unreadable.map((round) => <UnreadableRow key={round.id} round={round} />)}
        {rounds.map((round) => <HistoryRow key={round.id} round={round} onDelete={() => onDelete(round.id)} />)}
      </ul>
    </section>
  );
}
