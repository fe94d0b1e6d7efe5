import type { RoundView } from '@dayseven/contracts';
import { foldRound } from '../domain/round/round-state.ts';
import type { DraftBook } from './draft-book.ts';
import type { JobStore } from './ports/job-store.ts';
import type { RoundStore, StoredRound } from './ports/round-store.ts';
import type { ShowJobs } from './show-jobs.ts';
import { roundView } from './views/round-view.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly drafts: DraftBook;
  readonly showJobs: ShowJobs;
}

/** Gathers what a round's view needs. */
export type ShowRound = (round: StoredRound) => Promise<RoundView>;

const mostJobs = 20;

export function createShowRound({ rounds, jobs, drafts, showJobs }: Deps): ShowRound {
  return async function showRound(round) {
    const [events, texts, newest] = await Promise.all([rounds.events(round.id), drafts.read(round), jobs.listByRound(round.id, mostJobs)]);
    const state = foldRound(events.map(({ event }) => event));
    const version = events.at(-1)?.seq ?? 0;
    return roundView({ round, version, state, drafts: texts, jobs: await Promise.all(newest.map((job) => showJobs.one(job))) });
  };
}
