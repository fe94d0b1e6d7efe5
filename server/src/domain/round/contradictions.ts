import type { Band, Rating, RubricRow } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from './account.ts';

const good: readonly Band[] = ['leaning-hire', 'strong-hire'];

/** Rows rated well that the log speaks against. Communication leaves nothing in the log to hold it to. */
export function contradictionsOf(rating: Rating | undefined, sheets: readonly SheetAccount[]): readonly RubricRow[] {
  const isGood = (row: RubricRow): boolean => good.some((band) => band === rating?.bands[row]);
  const against: readonly (readonly [RubricRow, boolean])[] = [
    ['correctness', sheets.some(({ verdict }) => verdict !== 'accepted' && verdict !== 'internal-error')],
    ['complexity', sheets.every(({ costs }) => costs === undefined) || sheets.some(({ saidOtherwise }) => saidOtherwise)],
    ['testing', sheets.every(({ ownCases }) => ownCases === 0)],
  ];
  return against.filter(([row, speaksAgainst]) => speaksAgainst && isGood(row)).map(([row]) => row);
}
