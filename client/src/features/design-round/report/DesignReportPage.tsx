import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { designDebriefQuery } from '../../../connection/http-queries.ts';
import type { DesignRoundView } from '../../../connection/use-timed-round.ts';
import { fileDate, ReportFrame } from '../../../shared/report/ReportFrame.tsx';
import { DesignReport } from './DesignReport.tsx';

/** The report of a design round. */
export function DesignReportPage({ round }: { readonly round: DesignRoundView }) {
  const { data: debrief, error } = useQuery(designDebriefQuery(round.id));
  return (
    <ReportFrame back={<Link href={`/rounds/${round.id}`}>Back to the round</Link>} title="System-design round" failure={error?.message}
      fileName={`day-seven-design-${fileDate(round.timed.clock.startedAt ?? 0)}`} report={debrief && <DesignReport round={round} debrief={debrief} />} data={debrief && { round, debrief }} />
  );
}
