import type { RoundId, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { UseCase } from '../refusal.ts';
import type { ShowRound } from '../show-round.ts';
import type { DrawRound } from './round-kinds.ts';

interface Deps {
  readonly newRoundId: () => RoundId;
  readonly showRound: ShowRound;
}

/** Plans a round that is held alone: its content is drawn now and shown when it starts. */
export function createPlanRound<Conditions>({ newRoundId, showRound }: Deps, draw: DrawRound<Conditions>): UseCase<Conditions, RoundView> {
  return async function planRound(viewer, conditions) {
    const drawn = await draw(viewer, conditions, { id: newRoundId() });
    return drawn.ok ? ok(await showRound(drawn.value)) : drawn;
  };
}
