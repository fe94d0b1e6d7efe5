import type { RoundView, ThisRound } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { findOwnRound } from '../find-own.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { UseCase } from '../refusal.ts';
import type { ShowRound } from '../show-round.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly showRound: ShowRound;
}

/** Shows the viewer one of his rounds, whatever its state. */
export function createJoinRound({ rounds, showRound }: Deps): UseCase<ThisRound, RoundView> {
  return async function joinRound(viewer, { roundId }) {
    const found = await findOwnRound(rounds, viewer, roundId);
    return found.ok ? ok(await showRound(found.value)) : found;
  };
}
