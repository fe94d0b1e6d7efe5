import { Link } from 'wouter';
import type { BehavioralRoundView } from '../../../connection/use-timed-round.ts';
import { fileDate, ReportFrame } from '../../../shared/report/ReportFrame.tsx';
import { BehavioralReport } from './BehavioralReport.tsx';

/** The report of a behavioral round, once it is rated. */
export function BehavioralReportPage({ round }: { readonly round: BehavioralRoundView }) {
  const isThere = round.behavioral.takeaways !== undefined;
  return (
    <ReportFrame back={<Link href={`/rounds/${round.id}`}>Back to the round</Link>} title="Behavioral round" failure={isThere ? undefined : 'The report comes once you have rated the round, or skipped that.'}
      fileName={`day-seven-behavioral-${fileDate(round.timed.clock.startedAt ?? 0)}`} report={isThere ? <BehavioralReport round={round} /> : undefined} data={{ round }} />
  );
}
