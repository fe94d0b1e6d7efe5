import type { HeadlineKind } from '@dayseven/contracts/vocabulary';
import { hasFailed, type LevelAccount } from './level-accounts.ts';

/** What a machine-coding round left, as far as its headline looks at it. */
export interface MachineAccount {
  readonly levels: readonly LevelAccount[];
  /** Some file is other than it began. */
  readonly hasOwn: boolean;
  /** What was done to the files since the request in the middle came; undefined where it never did. */
  readonly change: { readonly isTouched: boolean; readonly removed: number; readonly of: number } | undefined;
  /** The newest look for races saw one. */
  readonly hasRace: boolean;
  /** How many lines each file has that is no test. */
  readonly sizes: readonly number[];
  readonly hasTests: boolean;
  /** The candidate's own lines of it. */
  readonly pad: string;
}

export const mostTakeaways = 3;

/** In lines: as much as one file may well be. */
const mostInOneFile = 120;

/** From the worst to the mildest; the first that is true is the headline. */
const rules: readonly (readonly [HeadlineKind, (account: MachineAccount) => boolean])[] = [
  ['machine-empty', ({ hasOwn }) => !hasOwn],
  ['first-level-fails', ({ hasOwn, levels }) => hasOwn && fails(levels, 1)],
  ['second-level-fails', ({ levels }) => !fails(levels, 1) && fails(levels, 2)],
  ['race-found', ({ hasRace }) => hasRace],
  ['extension-untouched', ({ hasOwn, change }) => hasOwn && change?.isTouched === false],
  ['extension-fails', ({ levels, change }) => change?.isTouched === true && levels.some((level) => level.isExtension && hasFailed(level))],
  ['later-level-fails', ({ levels }) => !fails(levels, 1) && !fails(levels, 2) && levels.some((level) => level.number > 2 && !level.isExtension && hasFailed(level))],
  ['extension-rewrote', ({ change }) => change !== undefined && change.removed * 2 > change.of],
  ['one-file', ({ sizes }) => sizes.length === 1 && sizes.some((lines) => lines > mostInOneFile)],
  ['tests-missing', ({ hasOwn, hasTests }) => hasOwn && !hasTests],
  ['pad-empty', ({ pad }) => pad.trim() === ''],
];

/** The true lines of the list, the worst first and three at most; never none. */
export function machineLines(account: MachineAccount): readonly [HeadlineKind, ...HeadlineKind[]] {
  const [worst = 'machine-holds', ...others] = rules.filter(([, isTrueOf]) => isTrueOf(account)).map(([kind]) => kind);
  return [worst, ...others.slice(0, mostTakeaways - 1)];
}

function fails(levels: readonly LevelAccount[], number: number): boolean {
  return levels.some((level) => level.number === number && hasFailed(level));
}
