import type { RoundView, TakeHint } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { createSheetChange, type ChangeDeps } from './change-sheet.ts';
import { refuse, type UseCase } from './refusal.ts';

/** Takes the next hint of the ladder, which is noted; the hints come one after the other. */
export function createTakeHint(deps: ChangeDeps): UseCase<TakeHint, RoundView> {
  return createSheetChange<TakeHint>(deps, ({ hints }, { problemId, hint }) => {
    if (hint > hints + 1) return refuse('invalid-request', 'The hints come one after the other.');
    return ok(hint <= hints ? undefined : { type: 'hint-taken', v: 1, problemId, hint });
  });
}
