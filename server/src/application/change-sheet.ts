import type { RoundView } from '@dayseven/contracts';
import type { SheetEvent } from '../domain/round/round-event.ts';
import { foldRound, sheetOf, type SheetState } from '../domain/round/round-state.ts';
import { findRunningSheet, type SheetId } from './timed-round/running-sheet.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { RoundStore } from './ports/round-store.ts';
import { keepChange, type Decided } from './keep-change.ts';
import type { UseCase } from './refusal.ts';
import type { ShowRound } from './show-round.ts';

export interface ChangeDeps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly showRound: ShowRound;
}

type Decide<Request> = (sheet: SheetState, request: Request) => Decided<SheetEvent>;

/** A use case that changes a sheet while its clock allows work on it. */
export function createSheetChange<Request extends SheetId>(deps: ChangeDeps, decide: Decide<Request>): UseCase<Request, RoundView> {
  return async function changeSheet(viewer, request) {
    const { roundId, problemId } = request;
    const found = await findRunningSheet(deps, viewer, { roundId, problemId });
    if (!found.ok) return found;
    const log = await deps.rounds.events(roundId);
    return keepChange(deps, found.value, decide(sheetOf(foldRound(log.map(({ event }) => event)), problemId), request));
  };
}
