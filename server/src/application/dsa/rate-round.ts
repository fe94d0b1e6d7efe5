import type { RateRound, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import { findOwnRound } from '../find-own.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { ShowRound } from '../show-round.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly showRound: ShowRound;
}

/** Keeps what the candidate says of the own round that is over. Nothing is rated twice: the first counts. */
export function createRateRound({ rounds, clock, announcer, showRound }: Deps): UseCase<RateRound, RoundView> {
  return async function rateRound(viewer, { roundId, rating }) {
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const dsa = foldDsaRound(await rounds.events(roundId));
    if (dsa?.clock.state !== 'over') return refuse('round-not-running', 'A round is rated once it is over.');
    if (!dsa.rating) {
      await rounds.append(roundId, { type: 'round-rated', v: 1, rating }, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}
