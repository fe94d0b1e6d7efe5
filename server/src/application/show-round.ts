import type { DayOfRound, ProblemId, RoundView, SheetView, TimedView } from '@dayseven/contracts';
import { foldRound, sheetOf, type RoundState } from '../domain/round/round-state.ts';
import type { ShowBehavioral } from './behavioral/show-behavioral.ts';
import { dayOf } from './day/know-day.ts';
import type { ShowDesign } from './design/show-design.ts';
import type { DraftBook } from './draft-book.ts';
import { createShowDsa } from './dsa/show-dsa.ts';
import type { ShowMachine } from './machine/show-machine.ts';
import type { Clock } from './ports/clock.ts';
import type { DayStore } from './ports/day-store.ts';
import type { JobStore } from './ports/job-store.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore, StoredEvent, StoredRound } from './ports/round-store.ts';
import type { ShowJobs } from './show-jobs.ts';
import type { Drivers } from './timed-round/drivers.ts';
import { timedView, withDriver } from './views/timed-view.ts';
import { roundView, sheetView, type RoundParts } from './views/round-view.ts';

interface Deps {
  readonly days: DayStore;
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly drafts: DraftBook;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly showJobs: ShowJobs;
  readonly drivers: Pick<Drivers, 'of'>;
  readonly showDesign: ShowDesign;
  readonly showBehavioral: ShowBehavioral;
  readonly showMachine: ShowMachine;
}

/** Gathers what a round's view needs. */
export type ShowRound = (round: StoredRound) => Promise<RoundView>;

const mostJobs = 20;

export function createShowRound({ days, rounds, jobs, drafts, catalogue, clock, showJobs, showDesign, showBehavioral, showMachine, drivers }: Deps): ShowRound {
  const showDsa = createShowDsa({ jobs, catalogue });

  async function showSheet(round: StoredRound, state: RoundState, problemId: ProblemId): Promise<SheetView> {
    const [texts, newest] = await Promise.all([drafts.read(round.id, problemId), jobs.listBySheet(round.id, problemId, mostJobs)]);
    return sheetView({ problemId, sheet: sheetOf(state, problemId), drafts: texts, jobs: await showJobs.ofRound(round.id, newest), hints: catalogue.find(problemId)?.teaching.hints ?? [] });
  }

  async function timedOf(round: StoredRound, log: readonly StoredEvent[]): Promise<TimedView | undefined> {
    const timed = timedView(log, clock.now());
    const day = timed && (await dayOfRound(round));
    return timed && day ? { ...timed, day } : timed;
  }

  async function dayOfRound(round: StoredRound): Promise<DayOfRound | undefined> {
    const known = await dayOf({ days, rounds, clock }, round);
    if (!known) return undefined;
    const place = known.day.rounds.findIndex(({ roundId }) => roundId === round.id) + 1;
    // A round is kept before its day hears of it: until then it is the next one.
    return { id: known.stored.id, place: place || known.day.rounds.filter(({ roundId }) => roundId).length + 1, of: known.day.rounds.length, isOver: known.standing.at === 'over' };
  }

  return async function showRound(round) {
    const events = await rounds.events(round.id);
    const state = foldRound(events.map(({ event }) => event));
    const timed = await timedOf(round, events);
    const ofKind: OfKind = { dsa: await showDsa(events), design: await showDesign(round, events), behavioral: await showBehavioral(events), machine: await showMachine(round, events) };
    const isHeld = holdsResults(timed);
    // The statement is not shown before the start, nor which problem it will be.
    const shown = isHeld || timed?.clock.state === 'planned' ? [] : round.problems;
    const sheets = await Promise.all(shown.map((problemId) => showSheet(round, state, problemId)));
    // Last: who drives is not in the log, so the newest view must be the newest word on it.
    const driven = timed && withDriver(timed, drivers.of(round.id));
    return roundView({ round, version: events.at(-1)?.seq ?? 0, sheets, timed: driven, ...(isHeld ? conditionsOf(ofKind) : ofKind) });
  };
}

type OfKind = Pick<RoundParts, 'dsa' | 'design' | 'behavioral' | 'machine'>;

/** All that is left of a round whose results are held back. */
function conditionsOf({ dsa, design, behavioral, machine }: OfKind): OfKind {
  return {
    dsa: dsa && { conditions: dsa.conditions },
    design: design && { conditions: design.conditions },
    behavioral: behavioral && { conditions: behavioral.conditions, of: behavioral.of, asked: [] },
    machine: machine && { conditions: machine.conditions },
  };
}

/** What came of a round of a day is shown once the day is over. */
function holdsResults(timed: TimedView | undefined): boolean {
  return timed?.day?.isOver === false && timed.clock.state === 'over';
}
