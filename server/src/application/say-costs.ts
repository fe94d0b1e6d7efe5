import type { RoundView, SayCosts } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { createSheetChange, type ChangeDeps } from './change-sheet.ts';
import type { UseCase } from './refusal.ts';

/** Keeps what the candidate says the program costs; the last word counts. */
export function createSayCosts(deps: ChangeDeps): UseCase<SayCosts, RoundView> {
  return createSheetChange<SayCosts>(deps, ({ costs: said }, { problemId, costs }) =>
    ok(said?.time === costs.time && said.space === costs.space ? undefined : { type: 'costs-said', v: 1, problemId, costs }));
}
