import type { RoundId, RoundView } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import { foldTimedRound, type TimedRound } from '../../domain/round/timed-round.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import { keepChange, type Decided } from '../keep-change.ts';
import { refuse, type UseCase } from '../refusal.ts';

type Decide<Request> = (round: TimedRound, request: Request, now: Instant) => Decided;

/** A use case that changes a round on a clock as a whole; the decision looks at the clock itself. */
export function createRoundChange<Request extends { readonly roundId: RoundId }>(deps: ChangeDeps, decide: Decide<Request>): UseCase<Request, RoundView> {
  return async function changeRound(viewer, request) {
    const { roundId } = request;
    const found = await findOwnRound(deps.rounds, viewer, roundId);
    if (!found.ok) return found;
    const timed = foldTimedRound(await deps.rounds.events(roundId));
    if (!timed) return refuse('round-not-running', 'This round has no clock.');
    return keepChange(deps, found.value, decide(timed, request, deps.clock.now()));
  };
}
