import type { RoundView, SetCounting } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { createRoundChange } from './change-round.ts';

/** Marks a round that is over not to count, with a reason, or to count again. */
export function createSetCounting(deps: ChangeDeps): UseCase<SetCounting, RoundView> {
  return createRoundChange<SetCounting>(deps, ({ clock, discounted }, request) => {
    if (clock.state !== 'over') return refuse('round-not-running', 'Whether a round counts is said once it is over.');
    const reason = request.counts ? undefined : request.reason;
    return ok(discounted === reason ? undefined : { type: 'counting-set', v: 1, ...(reason !== undefined && { reason }) });
  });
}
