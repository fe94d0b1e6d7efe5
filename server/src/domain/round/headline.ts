import type { HeadlineKind, ProblemId } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from './account.ts';

/** The one thing to fix, on which problem, and when in the round it showed. */
export interface Headline {
  readonly kind: HeadlineKind;
  readonly problemId?: ProblemId;
  readonly atMs?: number;
}

type Rule = readonly [HeadlineKind, (sheet: SheetAccount) => boolean, (sheet: SheetAccount) => number | undefined];

/** From the worst to the mildest; the first that is true of a problem is the headline. */
const rules: readonly Rule[] = [
  ['nothing-works', (sheet) => isRejected(sheet) && sheet.firstGreenMs === undefined, ({ firstRunMs }) => firstRunMs],
  ['worked-then-broken', (sheet) => isRejected(sheet) && sheet.brokenMs !== undefined, ({ brokenMs }) => brokenMs],
  ['hidden-case-fails', (sheet) => isRejected(sheet) && sheet.firstGreenMs !== undefined && sheet.brokenMs === undefined, ({ firstGreenMs }) => firstGreenMs],
  ['costs-unsaid', (sheet) => sheet.verdict === 'accepted' && sheet.costs === undefined, ({ acceptedMs }) => acceptedMs],
  ['costs-otherwise', (sheet) => sheet.verdict === 'accepted' && sheet.saidOtherwise === true, ({ acceptedMs }) => acceptedMs],
  ['no-own-case', (sheet) => sheet.verdict === 'accepted' && sheet.ownCases === 0, ({ acceptedMs }) => acceptedMs],
  ['hints-needed', (sheet) => sheet.verdict === 'accepted' && sheet.hints > 0, ({ acceptedMs }) => acceptedMs],
];

/** The first true line of the list, taken over all problems in their order; `nothing-to-fix` when none is. */
export function headlineOf(sheets: readonly SheetAccount[]): Headline {
  return linesOf(sheets)[0] ?? { kind: 'nothing-to-fix' };
}

/** Every true line of the list, each for the first problem it is true of, from the worst to the mildest. */
export function linesOf(sheets: readonly SheetAccount[]): readonly Headline[] {
  return rules.flatMap(([kind, isTrueOf, moment]): readonly Headline[] => {
    const sheet = sheets.find(isTrueOf);
    if (!sheet) return [];
    const atMs = moment(sheet);
    return [{ kind, problemId: sheet.problemId, ...(atMs !== undefined && { atMs }) }];
  });
}

/** Our own failure is never held against the candidate. */
function isRejected({ verdict }: SheetAccount): boolean {
  return verdict !== 'accepted' && verdict !== 'internal-error';
}
