import type { RoundView, SetCounting } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import { refuse, type UseCase } from '../refusal.ts';

/** Marks a round that is over not to count, with a reason, or to count again. */
export function createSetCounting({ rounds, clock, announcer, showRound }: ChangeDeps): UseCase<SetCounting, RoundView> {
  return async function setCounting(viewer, request) {
    const { roundId } = request;
    const reason = request.counts ? undefined : request.reason;
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const dsa = foldDsaRound(await rounds.events(roundId));
    if (dsa?.clock.state !== 'over') return refuse('round-not-running', 'Whether a round counts is said once it is over.');
    if (dsa.discounted !== reason) {
      await rounds.append(roundId, { type: 'counting-set', v: 1, ...(reason !== undefined && { reason }) }, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}
