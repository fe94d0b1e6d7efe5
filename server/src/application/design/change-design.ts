import type { RoundId, RoundView } from '@dayseven/contracts';
import type { DesignEvent } from '../../domain/design/design-event.ts';
import { foldDesignRound, type DesignRound } from '../../domain/design/design-round.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnDesign } from '../find-own.ts';
import { keepChange, type Decided } from '../keep-change.ts';
import { refuse, type UseCase } from '../refusal.ts';

type Decide<Request> = (round: DesignRound, request: Request, now: Instant) => Decided<DesignEvent>;

/** A use case that changes a design round; the decision looks at the clock itself. */
export function createDesignChange<Request extends { readonly roundId: RoundId }>(deps: ChangeDeps, decide: Decide<Request>): UseCase<Request, RoundView> {
  return async function changeDesign(viewer, request) {
    const { roundId } = request;
    const found = await findOwnDesign(deps.rounds, viewer, roundId);
    if (!found.ok) return found;
    const design = foldDesignRound(await deps.rounds.events(roundId));
    if (!design) return refuse('round-not-found', 'This is not a design round.');
    return keepChange(deps, found.value, decide(design, request, deps.clock.now()));
  };
}
