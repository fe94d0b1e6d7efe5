import type { AccountView } from '@dayseven/contracts';
import type { RubricRow } from '@dayseven/contracts/vocabulary';
import { contradictionWords, costsOtherwise } from '../../shared/round/rubric-words.ts';

/** Where the log speaks against a row that was rated well, in one sentence. */
export function contradictionOf(row: RubricRow, accounts: readonly AccountView[]): string | undefined {
  return row === 'complexity' && accounts.some(({ saidOtherwise }) => saidOtherwise) ? costsOtherwise : contradictionWords[row];
}
