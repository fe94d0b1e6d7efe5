import type { JobId, RoundId } from '@dayseven/contracts';
import { findOwnRound } from '../find-own.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { Viewer } from '../viewer.ts';
import { createTurns } from '../turns.ts';
import type { Drivers } from './drivers.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly jobs: Pick<JobStore, 'find'>;
  readonly drivers: Drivers;
}

type OfARound = { readonly roundId: RoundId };

/** Keeps what changes a round on a clock to the tab that drives it. Practice has no driver, and a round that is not under way refuses for its own reasons. */
export function createDriven({ rounds, jobs, drivers }: Deps) {
  const inTurn = createTurns<RoundId>();

  async function isAnothers(viewer: Viewer, roundId: RoundId): Promise<boolean> {
    if (viewer.tab === undefined || drivers.mayChange(roundId, viewer.tab)) return false;
    if (!(await findOwnRound(rounds, viewer, roundId)).ok) return false;
    const state = foldTimedRound(await rounds.events(roundId))?.clock.state;
    return state === 'running' || state === 'paused';
  }

  function unlessAnothers<Request extends OfARound, Value>(useCase: UseCase<Request, Value>): UseCase<Request, Value> {
    return async (viewer, request) => ((await isAnothers(viewer, request.roundId)) ? refuse('not-driving') : useCase(viewer, request));
  }

  /** One after the other in each round: what is asked is decided on what was left by what was asked before it, and that is on disk a moment later only. */
  function ofRound<Request extends OfARound, Value>(useCase: UseCase<Request, Value>): UseCase<Request, Value> {
    return (viewer, request) => inTurn(request.roundId, () => useCase(viewer, request));
  }

  /** The same for what only the tab that drives may ask. */
  function driven<Request extends OfARound, Value>(useCase: UseCase<Request, Value>): UseCase<Request, Value> {
    return ofRound(unlessAnothers(useCase));
  }

  /** What a person writes is taken as it comes, and the last of it may be on its way when another tab takes over. */
  function handedIn<Request extends OfARound, Value>(useCase: UseCase<Request, Value>): UseCase<Request, Value> {
    const unlessLate = unlessAnothers(useCase);
    return async (viewer, request) => {
      const isOnItsWay = viewer.tab !== undefined && drivers.mayHandIn(request.roundId, viewer.tab);
      return isOnItsWay ? useCase(viewer, request) : unlessLate(viewer, request);
    };
  }

  /** What is asked of one of the round's jobs, by the tab that drives alone. */
  function drivenJob<Request extends { readonly jobId: JobId }, Value>(useCase: UseCase<Request, Value>): UseCase<Request, Value> {
    return async (viewer, request) => {
      const job = await jobs.find(request.jobId);
      return job && (await isAnothers(viewer, job.roundId)) ? refuse('not-driving') : useCase(viewer, request);
    };
  }

  return { ofRound, driven, drivenJob, handedIn };
}
