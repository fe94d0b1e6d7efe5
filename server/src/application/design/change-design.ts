import type { RoundId, RoundView } from '@dayseven/contracts';
import type { DesignEvent } from '../../domain/design/design-event.ts';
import { foldDesignRound, type DesignRound } from '../../domain/design/design-round.ts';
import type { Instant } from '../../domain/instant.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnDesign } from '../find-own.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';

/** What a request leaves in a design round's log: one event, or undefined when the round stands so already. */
type Decide<Request> = (round: DesignRound, request: Request, now: Instant) => Result<DesignEvent | undefined, Refusal>;

/** A use case that changes a design round; the decision looks at the clock itself. */
export function createDesignChange<Request extends { readonly roundId: RoundId }>({ rounds, clock, announcer, showRound }: ChangeDeps, decide: Decide<Request>): UseCase<Request, RoundView> {
  return async function changeDesign(viewer, request) {
    const { roundId } = request;
    const found = await findOwnDesign(rounds, viewer, roundId);
    if (!found.ok) return found;
    const design = foldDesignRound(await rounds.events(roundId));
    if (!design) return refuse('round-not-found', 'This is not a design round.');
    const decided = decide(design, request, clock.now());
    if (!decided.ok) return decided;
    if (decided.value) {
      await rounds.append(roundId, decided.value, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}
