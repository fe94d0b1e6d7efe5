import type { ChooseLanguage, RoundView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { createSheetChange, type ChangeDeps } from './change-sheet.ts';
import type { UseCase } from './refusal.ts';

/** Switches the language of a sheet; both drafts stay. */
export function createChooseLanguage(deps: ChangeDeps): UseCase<ChooseLanguage, RoundView> {
  return createSheetChange<ChooseLanguage>(deps, (sheet, { problemId, language }) =>
    ok(sheet.language === language ? undefined : { type: 'language-chosen', v: 2, problemId, language }));
}
