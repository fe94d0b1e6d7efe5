import type { RateRound, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { RecordingDeps } from '../recordings/change-recording.ts';
import { endLost } from '../recordings/end-lost.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { createRoundChange } from './change-round.ts';

/** Keeps what the candidate says of the own round that is over. Nothing is rated twice: the first counts. */
export function createRateRound(deps: RecordingDeps): UseCase<RateRound, RoundView> {
  const rate = createRoundChange<RateRound>(deps, ({ clock, rating: given }, { rating }) => {
    if (clock.state !== 'over') return refuse('round-not-running', 'A round is rated once it is over.');
    return ok(given ? undefined : { type: 'round-rated', v: 1, rating });
  });
  return async function rateRound(viewer, request) {
    // From now on it is listened to.
    await endLost(deps, viewer, request.roundId);
    return rate(viewer, request);
  };
}
