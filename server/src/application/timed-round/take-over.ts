import type { RoundView, ThisRound } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { findOwnRound } from '../find-own.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import type { UseCase } from '../refusal.ts';
import type { Drivers } from './drivers.ts';

interface Deps extends Omit<ChangeDeps, 'clock'> {
  readonly drivers: Drivers;
}

/** From now on this tab drives the round, and the one that did follows. */
export function createTakeOver({ rounds, announcer, showRound, drivers }: Deps): UseCase<ThisRound, RoundView> {
  return async function takeOver(viewer, { roundId }) {
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    if (viewer.tab !== undefined) drivers.take(roundId, viewer.tab);
    announcer.roundChanged(roundId);
    return ok(await showRound(found.value));
  };
}
