import type { JoinRound, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { findOwnRound } from '../find-own.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { UseCase } from '../refusal.ts';
import type { ShowRound } from '../show-round.ts';
import type { Drivers } from './drivers.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly announcer: Announcer;
  readonly showRound: ShowRound;
  readonly drivers: Drivers;
}

/** Shows the viewer one of his rounds, whatever its state; the first page that joins one on a clock drives it. */
export function createJoinRound({ rounds, announcer, showRound, drivers }: Deps): UseCase<JoinRound, RoundView> {
  return async function joinRound(viewer, { roundId, drove }) {
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const isDriven = viewer.tab !== undefined && found.value.kind !== 'practice';
    if (isDriven && drivers.join(roundId, viewer.tab, drove)) announcer.roundChanged(roundId);
    return ok(await showRound(found.value));
  };
}
