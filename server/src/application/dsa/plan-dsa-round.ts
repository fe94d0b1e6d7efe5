import type { PlanDsaRound, RoundId, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { UseCase } from '../refusal.ts';
import type { ShowRound } from '../show-round.ts';
import type { DrawRound } from '../timed-round/round-kinds.ts';

interface Deps {
  readonly drawDsaRound: DrawRound<PlanDsaRound>;
  readonly newRoundId: () => RoundId;
  readonly showRound: ShowRound;
}

/** Plans a DSA round that is held alone: its problems are drawn now and shown when it starts. */
export function createPlanDsaRound({ drawDsaRound, newRoundId, showRound }: Deps): UseCase<PlanDsaRound, RoundView> {
  return async function planDsaRound(viewer, conditions) {
    const drawn = await drawDsaRound(viewer, conditions, { id: newRoundId() });
    return drawn.ok ? ok(await showRound(drawn.value)) : drawn;
  };
}
