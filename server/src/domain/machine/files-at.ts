import type { Edit, FileId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { foldDraft } from '../round/draft.ts';
import { roundTime } from '../round/round-time.ts';
import type { LogEntry } from '../round/timed-round.ts';
import { foldMachineRound } from './machine-round.ts';

/** A file that was there at a moment. */
export interface FileAt {
  readonly id: FileId;
  readonly path: string;
  readonly text: string;
}

/** What was typed at once in one file. */
export interface Typed {
  readonly at: Instant;
  readonly changes: readonly Edit[];
}

/** The files as they were at a moment of the round's own time, in milliseconds; of each file its batches are in order. */
export function filesAt(log: readonly LogEntry[], typed: ReadonlyMap<FileId, readonly Typed[]>, atMs: number): readonly FileAt[] {
  const timeOf = roundTime(log);
  const isBefore = ({ at }: { readonly at: Instant }): boolean => timeOf(at) <= atMs;
  const files = foldMachineRound(log.filter(isBefore))?.files ?? [];
  return files.filter(({ isDeleted }) => !isDeleted).map(({ id, path, text }) => ({
    id, path, text: foldDraft(text, (typed.get(id) ?? []).filter(isBefore).map(({ changes }) => changes)).text,
  }));
}
