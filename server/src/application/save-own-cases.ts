import type { OwnCase, RoundView, SaveOwnCases } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { createSheetChange, type ChangeDeps } from './change-sheet.ts';
import type { UseCase } from './refusal.ts';

/** Keeps the own cases of a sheet as they were typed, right or wrong: nothing typed is lost. */
export function createSaveOwnCases(deps: ChangeDeps): UseCase<SaveOwnCases, RoundView> {
  return createSheetChange<SaveOwnCases>(deps, ({ ownCases }, { problemId, cases }) =>
    ok(areSame(ownCases, cases) ? undefined : { type: 'own-cases-saved', v: 2, problemId, cases }));
}

function areSame(before: readonly OwnCase[], after: readonly OwnCase[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
