import type { RoundId } from '@dayseven/contracts';
import { lastOpen, standLevels } from '../../domain/machine/levels.ts';
import type { MachineFile, MachineRound } from '../../domain/machine/machine-round.ts';
import type { LogEntry } from '../../domain/round/timed-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { MachineCatalogue, Tree } from '../ports/machine-catalogue.ts';

/** A file with what was typed in it. */
export interface TypedFile extends MachineFile {
  readonly revision: number;
}

/** The files of a round as they are on disk. */
export interface Shelf {
  /** Those that are there. */
  readonly files: readonly TypedFile[];
  /** Grows with whatever changes them. */
  readonly revision: number;
}

export async function readShelf(drafts: Pick<DraftBook, 'readFile'>, id: RoundId, { files, moves, conditions }: MachineRound): Promise<Shelf> {
  const typed = await Promise.all(files.map(async (file) => ({ ...file, ...(await drafts.readFile(id, file.id, conditions.language)) })));
  return { files: typed.filter(({ isDeleted }) => !isDeleted), revision: moves + typed.reduce((sum, { revision }) => sum + revision, 0) };
}

/** What is given at a level; a level's types are those of the levels before it too. */
export function givenAt(machines: MachineCatalogue, { levels, conditions }: MachineRound, level: number): Tree {
  const id = levels[level - 1];
  return (id === undefined ? undefined : machines.find(id)?.given[conditions.language]) ?? {};
}

/** The given files of everything that is open. */
export function givenNow(machines: MachineCatalogue, round: MachineRound, { log, now }: { readonly log: readonly LogEntry[]; readonly now: number }): Tree {
  return givenAt(machines, round, lastOpen(standLevels(round, log, now)));
}

/** The files as they travel: one text, an object from path to text. */
export function sourceOf({ files }: Shelf, given: Tree): string {
  return JSON.stringify({ ...Object.fromEntries(files.map(({ path, text }) => [path, text])), ...given });
}
