import type { Evidence } from '@dayseven/contracts/vocabulary';
import { ownLines } from '../design/evidence.ts';
import { isTestFile } from '../job/source-tree.ts';
import type { ChangedFile } from './changed-files.ts';
import type { FileAt } from './files-at.ts';
import { holdsTest } from './first-tests.ts';
import type { LevelAccount } from './level-accounts.ts';
import { linesOf } from './line-change.ts';
import type { MachineAccount } from './machine-headline.ts';
import type { MachineRound } from './machine-round.ts';

/** What the request in the middle met and what was made of it. */
export interface Extension {
  /** When it came, in milliseconds of the round's own time. */
  readonly sinceMs: number;
  readonly before: readonly FileAt[];
  readonly files: readonly ChangedFile[];
}

export interface Left {
  readonly round: MachineRound;
  readonly levels: readonly LevelAccount[];
  /** At the end. */
  readonly files: readonly FileAt[];
  readonly extension: Extension | undefined;
  /** The newest of each kind. */
  readonly evidence: readonly Evidence[];
  readonly pad: string;
}

/** A machine-coding round as its headline looks at it. */
export function machineAccount({ round, levels, files, extension, evidence, pad }: Left): MachineAccount {
  const isTest = (path: string): boolean => isTestFile(round.conditions.language, path);
  const own = files.filter(({ id, text }) => text.trim() !== (round.files.find((file) => file.id === id)?.text ?? '').trim());
  return {
    levels,
    hasOwn: own.length > 0,
    change: extension && changeOf(extension),
    hasRace: evidence.some((found) => found.kind === 'race' && found.outcome === 'race'),
    sizes: files.filter(({ path }) => !isTest(path)).map(({ text }) => linesOf(text).length),
    hasTests: own.some(({ path, text }) => isTest(path) && holdsTest(round.conditions.language, text)),
    pad: ownLines(pad, round.template),
  };
}

function changeOf({ before, files }: Extension): NonNullable<MachineAccount['change']> {
  // What a new file began with is no old code.
  const old = files.filter(({ of }) => of > 0);
  return { isTouched: files.some(({ added, removed }) => added + removed > 0), removed: sum(old.map(({ removed }) => removed)), of: sum(before.map(({ text }) => linesOf(text).length)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
