import type { DayView, DesignDebrief } from '@dayseven/contracts';
import type { DayId } from '@dayseven/contracts/vocabulary';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';
import { designDebriefQuery } from '../../connection/http-queries.ts';
import { useDay } from '../../connection/use-day.ts';
import { fileDate, ReportFrame } from '../../shared/report/ReportFrame.tsx';
import { DayReport } from './DayReport.tsx';

/** The report of a day that is over. */
export function DayReportPage({ dayId }: { readonly dayId: DayId }) {
  const { view, failure } = useDay(dayId);
  const designs = useDesigns(view);
  const isOver = view?.standing.at === 'over';
  return (
    <ReportFrame back={<Link href={`/days/${dayId}`}>Back to the day</Link>} title="Day 7" fileName={`day-seven-day-${fileDate(beganAt(view))}`} data={view && { ...view, designs: designs.debriefs }}
      failure={failure ?? designs.why ?? (view !== undefined && !isOver ? 'The report comes with the end of the day.' : undefined)} report={view !== undefined && isOver && designs.areThere ? <DayReport view={view} designs={designs.debriefs} /> : undefined} />
  );
}

/** What came of the day's design rounds, in their order. */
function useDesigns(view: DayView | undefined) {
  const held = view?.rounds.flatMap(({ roundId, outcome }) => (roundId !== undefined && outcome?.design !== undefined ? [roundId] : [])) ?? [];
  const asked = useQueries({ queries: held.map(designDebriefQuery) });
  const debriefs: readonly DesignDebrief[] = asked.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { debriefs, areThere: debriefs.length === held.length, why: asked.find(({ error }) => error !== null)?.error?.message };
}

function beganAt(view: DayView | undefined): number {
  return view?.rounds[0]?.clock?.startedAt ?? view?.conditions.startsAt ?? 0;
}
