import type { NotePaste, RoundView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { createSheetChange, type ChangeDeps } from './change-sheet.ts';
import type { UseCase } from './refusal.ts';

/** Notes that text from elsewhere was pasted: a fact for the candidate's own tape, and nothing more. */
export function createNotePaste(deps: ChangeDeps): UseCase<NotePaste, RoundView> {
  return createSheetChange<NotePaste>(deps, (_sheet, { problemId, characters }) => ok({ type: 'pasted', v: 1, problemId, characters }));
}
