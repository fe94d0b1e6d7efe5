import type { RoundView } from '@dayseven/contracts';
import { ok, type Result } from '../domain/result.ts';
import type { SheetEvent } from '../domain/round/round-event.ts';
import { foldRound, sheetOf, type SheetState } from '../domain/round/round-state.ts';
import { findRunningSheet, type SheetId } from './timed-round/running-sheet.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { Refusal, UseCase } from './refusal.ts';
import type { ShowRound } from './show-round.ts';

export interface ChangeDeps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly showRound: ShowRound;
}

/** What a request leaves on a sheet: one event, or undefined when the sheet stands so already. */
export type Decide<Request> = (sheet: SheetState, request: Request) => Result<SheetEvent | undefined, Refusal>;

/** A use case that changes a sheet while its clock allows work on it. */
export function createSheetChange<Request extends SheetId>({ rounds, clock, announcer, showRound }: ChangeDeps, decide: Decide<Request>): UseCase<Request, RoundView> {
  return async function changeSheet(viewer, request) {
    const { roundId, problemId } = request;
    const found = await findRunningSheet({ rounds, clock }, viewer, { roundId, problemId });
    if (!found.ok) return found;
    const log = await rounds.events(roundId);
    const decided = decide(sheetOf(foldRound(log.map(({ event }) => event)), problemId), request);
    if (!decided.ok) return decided;
    if (decided.value) {
      await rounds.append(roundId, decided.value, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}
