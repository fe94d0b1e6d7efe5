import type { RoundId } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { isBehavioral, isDesign, isDsa, isMachine, useTimedRound } from '../connection/use-timed-round.ts';
import { BehavioralReportPage } from '../features/behavioral-round/report/BehavioralReportPage.tsx';
import { DesignReportPage } from '../features/design-round/report/DesignReportPage.tsx';
import { ReportPage } from '../features/dsa-round/report/ReportPage.tsx';
import { MachineReportPage } from '../features/machine-round/report/MachineReportPage.tsx';
import { ReportFrame } from '../shared/report/ReportFrame.tsx';

/** The report of a round, by its kind. */
export function RoundReportPage({ roundId }: { readonly roundId: RoundId }) {
  const { view, failure } = useTimedRound(roundId);
  if (view === null) return <NoReport roundId={roundId} why={failure?.message} />;
  if (isDsa(view)) return <ReportPage round={view} />;
  if (isDesign(view)) return <DesignReportPage round={view} />;
  if (isBehavioral(view)) return <BehavioralReportPage round={view} />;
  if (isMachine(view)) return <MachineReportPage round={view} />;
  return <NoReport roundId={roundId} why="A round of this kind has no report; open the round to see what came of it." />;
}

function NoReport({ roundId, why }: { readonly roundId: RoundId; readonly why: string | undefined }) {
  return <ReportFrame back={<Link href={`/rounds/${roundId}`}>Back to the round</Link>} title="Round" fileName="day-seven-round" report={undefined} data={undefined} failure={why} />;
}
