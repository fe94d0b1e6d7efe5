import type { RoundId, RoundView } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import { ok, type Result } from '../../domain/result.ts';
import { foldTimedRound, type TimedRound } from '../../domain/round/timed-round.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';

/** What a request leaves in a round's log: one event, or undefined when the round stands so already. */
export type DecideOnRound<Request> = (round: TimedRound, request: Request, now: Instant) => Result<RoundEvent | undefined, Refusal>;

/** A use case that changes a round on a clock as a whole; the decision looks at the clock itself. */
export function createRoundChange<Request extends { readonly roundId: RoundId }>({ rounds, clock, announcer, showRound }: ChangeDeps, decide: DecideOnRound<Request>): UseCase<Request, RoundView> {
  return async function changeRound(viewer, request) {
    const { roundId } = request;
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const timed = foldTimedRound(await rounds.events(roundId));
    if (!timed) return refuse('round-not-running', 'This round has no clock.');
    const decided = decide(timed, request, clock.now());
    if (!decided.ok) return decided;
    if (decided.value) {
      await rounds.append(roundId, decided.value, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}
