import type { OwnCase, RoundView, SaveOwnCases } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { foldRound, sheetOf } from '../domain/round/round-state.ts';
import { findRunningSheet } from './dsa/running-sheet.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { UseCase } from './refusal.ts';
import type { ShowRound } from './show-round.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly showRound: ShowRound;
}

/** Keeps the own cases of a sheet as they were typed, right or wrong: nothing typed is lost. */
export function createSaveOwnCases({ rounds, clock, announcer, showRound }: Deps): UseCase<SaveOwnCases, RoundView> {
  return async function saveOwnCases(viewer, { roundId, problemId, cases }) {
    const found = await findRunningSheet({ rounds, clock }, viewer, { roundId, problemId });
    if (!found.ok) return found;
    const log = await rounds.events(roundId);
    if (!areSame(sheetOf(foldRound(log.map(({ event }) => event)), problemId).ownCases, cases)) {
      await rounds.append(roundId, { type: 'own-cases-saved', v: 2, problemId, cases }, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}

function areSame(before: readonly OwnCase[], after: readonly OwnCase[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
