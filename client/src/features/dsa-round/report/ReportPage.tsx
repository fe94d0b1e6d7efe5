import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { factsQuery, lessonsQuery, tapeQuery } from '../../../connection/http-queries.ts';
import { isDsa, useTimedRound } from '../../../connection/use-timed-round.ts';
import { fileDate, ReportFrame } from '../../../shared/report/ReportFrame.tsx';
import { Report, type ReportData } from './Report.tsx';

/** The report of a DSA round. */
export function ReportPage({ roundId }: { readonly roundId: RoundId }) {
  const { data, why } = useReport(roundId);
  return (
    <ReportFrame back={<Link href={`/rounds/${roundId}`}>Back to the round</Link>} title="DSA round" failure={why}
      fileName={`day-seven-round-${fileDate(data?.round.timed.clock.startedAt ?? 0)}`} report={data && <Report {...data} />} data={data} />
  );
}

function useReport(roundId: RoundId): { readonly data: ReportData | undefined; readonly why: string | undefined } {
  const { view, failure } = useTimedRound(roundId);
  const lessons = useQuery(lessonsQuery(roundId));
  const tape = useQuery(tapeQuery(roundId));
  const facts = useQuery(factsQuery(roundId));
  const why = [failure, lessons.error, tape.error, facts.error].find((one) => one !== null)?.message;
  if (view === null || !isDsa(view) || lessons.data === undefined || tape.data === undefined || facts.data === undefined) return { data: undefined, why };
  return { data: { round: view, lessons: lessons.data, marks: tape.data.marks, facts: facts.data }, why };
}
