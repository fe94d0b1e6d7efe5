import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { machineDebriefQuery } from '../../../connection/http-queries.ts';
import type { MachineRoundView } from '../../../connection/use-timed-round.ts';
import { fileDate, ReportFrame } from '../../../shared/report/ReportFrame.tsx';
import { MachineReport } from './MachineReport.tsx';

/** The report of a machine-coding round. */
export function MachineReportPage({ round }: { readonly round: MachineRoundView }) {
  const { data: debrief, error } = useQuery(machineDebriefQuery(round.id));
  return (
    <ReportFrame back={<Link href={`/rounds/${round.id}`}>Back to the round</Link>} title="Machine-coding round" failure={error?.message}
      fileName={`day-seven-machine-${fileDate(round.timed.clock.startedAt ?? 0)}`} report={debrief && <MachineReport round={round} debrief={debrief} />} data={debrief && { round, debrief }} />
  );
}
