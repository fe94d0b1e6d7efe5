import type { DayView, RoundListItem, RoundOfDay } from '@dayseven/contracts';
import type { RoundOfDay as PlannedRound } from '../../domain/day/day.ts';
import type { DayStanding } from '../../domain/day/day-standing.ts';
import { createShowDsa } from '../dsa/show-dsa.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { StoredDay } from '../ports/day-store.ts';
import type { ListRound } from '../timed-round/list-rounds.ts';
import { knowDay, type DayStores } from './know-day.ts';

interface Deps extends DayStores {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly catalogue: ProblemCatalogue;
  readonly listRound: ListRound;
}

/** A day as its candidate sees it; what came of its rounds only once it is over. */
export type ShowDay = (day: StoredDay) => Promise<DayView>;

export function createShowDay({ jobs, catalogue, listRound, ...stores }: Deps): ShowDay {
  const showDsa = createShowDsa({ jobs, catalogue });

  async function headlineOf({ id, design, behavioral, machine }: RoundListItem): Promise<RoundOfDay['headline']> {
    const kind = design?.headline ?? behavioral?.headline ?? machine?.headline;
    return kind ? { kind } : (await showDsa(await stores.rounds.events(id)))?.debrief?.headline;
  }

  async function roundOfDay({ kind, minutes, roundId }: PlannedRound, standing: DayStanding): Promise<RoundOfDay> {
    const round = roundId && (await stores.rounds.find(roundId));
    const listed = round && (await listRound(round));
    if (!listed) return { kind, minutes };
    const begun = { kind, minutes, roundId: listed.id, clock: listed.clock };
    if (standing.at !== 'over') return begun;
    const headline = await headlineOf(listed);
    return { ...begun, outcome: listed, ...(headline && { headline }) };
  }

  return async function showDay(stored) {
    const { day, standing } = await knowDay(stores, stored);
    const { conditions, notes, retrospective } = day;
    const rounds = await Promise.all(day.rounds.map((round) => roundOfDay(round, standing)));
    return { id: stored.id, now: stores.clock.now(), conditions, rounds, standing, notes: [...notes], ...(retrospective && { retrospective }) };
  };
}
