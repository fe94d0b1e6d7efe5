import type { ProblemId, RoundView, SheetView } from '@dayseven/contracts';
import { foldRound, sheetOf, type RoundState } from '../domain/round/round-state.ts';
import type { DraftBook } from './draft-book.ts';
import type { Clock } from './ports/clock.ts';
import type { JobStore } from './ports/job-store.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore, StoredRound } from './ports/round-store.ts';
import type { ShowJobs } from './show-jobs.ts';
import { dsaView } from './views/dsa-view.ts';
import { roundView, sheetView } from './views/round-view.ts';
import { timedView } from './views/timed-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly drafts: DraftBook;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly showJobs: ShowJobs;
}

/** Gathers what a round's view needs. */
export type ShowRound = (round: StoredRound) => Promise<RoundView>;

const mostJobs = 20;

export function createShowRound({ rounds, jobs, drafts, catalogue, clock, showJobs }: Deps): ShowRound {
  async function showSheet(round: StoredRound, state: RoundState, problemId: ProblemId): Promise<SheetView> {
    const [texts, newest] = await Promise.all([drafts.read(round.id, problemId), jobs.listBySheet(round.id, problemId, mostJobs)]);
    return sheetView({ problemId, sheet: sheetOf(state, problemId), drafts: texts, jobs: await Promise.all(newest.map((job) => showJobs.one(job))), hints: catalogue.find(problemId)?.teaching.hints ?? [] });
  }

  return async function showRound(round) {
    const events = await rounds.events(round.id);
    const state = foldRound(events.map(({ event }) => event));
    const timed = timedView(events, clock.now());
    const dsa = dsaView(events, catalogue);
    // The statement is not shown before the start, nor which problem it will be.
    const shown = timed?.clock.state === 'planned' ? [] : round.problems;
    const sheets = await Promise.all(shown.map((problemId) => showSheet(round, state, problemId)));
    return roundView({ round, version: events.at(-1)?.seq ?? 0, sheets, ...(timed && { timed }), ...(dsa && { dsa }) });
  };
}
