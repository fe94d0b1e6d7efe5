import type { DayView } from '@dayseven/contracts';
import type { DayId } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { useDay } from '../../connection/use-day.ts';
import { fileDate, ReportFrame } from '../../shared/report/ReportFrame.tsx';
import { DayReport } from './DayReport.tsx';

/** The report of a day that is over. */
export function DayReportPage({ dayId }: { readonly dayId: DayId }) {
  const { view, failure } = useDay(dayId);
  const isOver = view?.standing.at === 'over';
  return (
    <ReportFrame back={<Link href={`/days/${dayId}`}>Back to the day</Link>} title="Day 7" fileName={`day-seven-day-${fileDate(beganAt(view))}`} data={view}
      failure={failure ?? (view !== undefined && !isOver ? 'The report comes with the end of the day.' : undefined)} report={view !== undefined && isOver ? <DayReport view={view} /> : undefined} />
  );
}

function beganAt(view: DayView | undefined): number {
  return view?.rounds[0]?.clock?.startedAt ?? view?.conditions.startsAt ?? 0;
}
