import type { BehavioralView, DayView, DesignDebrief, MachineDebrief } from '@dayseven/contracts';
import type { DayId, RoundId } from '@dayseven/contracts/vocabulary';
import { useQueries, type UseQueryOptions } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answersQuery, designDebriefQuery, machineDebriefQuery } from '../../connection/http-queries.ts';
import { useDay } from '../../connection/use-day.ts';
import { fileDate, ReportFrame } from '../../shared/report/ReportFrame.tsx';
import { DayReport, type OfRound } from './DayReport.tsx';

/** The report of a day that is over. */
export function DayReportPage({ dayId }: { readonly dayId: DayId }) {
  const { view, failure } = useDay(dayId);
  const designs = useTold<DesignDebrief>(view, ({ design }) => design !== undefined, designDebriefQuery);
  const machines = useTold<MachineDebrief>(view, ({ machine }) => machine !== undefined, machineDebriefQuery);
  const answers = useTold<BehavioralView>(view, ({ behavioral }) => behavioral?.headline !== undefined, answersQuery);
  const isThere = view?.standing.at === 'over' && [designs, machines, answers].every(({ areThere }) => areThere);
  return (
    <ReportFrame back={<Link href={`/days/${dayId}`}>Back to the day</Link>} title="Day 7" fileName={`day-seven-day-${fileDate(beganAt(view))}`} data={view && { ...view, designs: designs.told, machines: machines.told, answers: answers.told }}
      failure={[failure, designs.why, machines.why, answers.why, whyNotYet(view)].find((why) => why !== undefined)} report={isThere ? <DayReport view={view} designs={designs.told} machines={machines.told} answers={answers.told} /> : undefined} />
  );
}

function whyNotYet(view: DayView | undefined): string | undefined {
  return view === undefined || view.standing.at === 'over' ? undefined : 'The report comes with the end of the day.';
}

type Outcome = NonNullable<DayView['rounds'][number]['outcome']>;

/** What is asked of some of the day's rounds, in their order. */
function useTold<Told>(view: DayView | undefined, isAsked: (outcome: Outcome) => boolean, query: (roundId: RoundId) => UseQueryOptions<Told, Error, Told, string[]>) {
  const held = view?.rounds.flatMap(({ roundId, outcome }) => (roundId !== undefined && outcome && isAsked(outcome) ? [roundId] : [])) ?? [];
  const asked = useQueries({ queries: held.map(query) });
  const told: readonly OfRound<Told>[] = held.flatMap((roundId, at) => { const data = asked[at]?.data; return data === undefined ? [] : [{ ...data, roundId }]; });
  return { told, areThere: told.length === held.length, why: asked.find(({ error }) => error !== null)?.error?.message };
}

function beganAt(view: DayView | undefined): number {
  return view?.rounds[0]?.clock?.startedAt ?? view?.conditions.startsAt ?? 0;
}
