import type { FileId } from '@dayseven/contracts/vocabulary';
import type { RoundEvent } from '../round/round-event.ts';
import { roundTime } from '../round/round-time.ts';
import type { LogEntry } from '../round/timed-round.ts';

/** From a moment of the round's own time on, in milliseconds, a file has this path; without one it is gone. */
export interface FileName {
  readonly atMs: number;
  readonly path?: string;
}

/** A file of the round and everything it was called. */
export interface NamedFile {
  readonly id: FileId;
  /** What it began with. */
  readonly starter: string;
  readonly names: readonly FileName[];
}

/** The files of a machine-coding round in the order they came, those that were deleted too. */
export function namedFiles(log: readonly LogEntry[]): readonly NamedFile[] {
  const timeOf = roundTime(log);
  return log.reduce<readonly NamedFile[]>((files, { at, event }) => afterEvent(files, event, timeOf(at)), []);
}

function afterEvent(files: readonly NamedFile[], event: RoundEvent, atMs: number): readonly NamedFile[] {
  if (event.type === 'machine-planned') return event.files.map(({ id, path, text }) => ({ id, starter: text, names: [{ atMs: 0, path }] }));
  if (event.type === 'file-created') return [...files, { id: event.file, starter: event.text ?? '', names: [{ atMs, path: event.path }] }];
  if (event.type === 'file-renamed') return named(files, event.file, { atMs, path: event.path });
  return event.type === 'file-deleted' ? named(files, event.file, { atMs }) : files;
}

function named(files: readonly NamedFile[], id: FileId, name: FileName): readonly NamedFile[] {
  return files.map((file) => (file.id === id ? { ...file, names: [...file.names, name] } : file));
}

/** A file that is given, from a moment of the round on. */
export interface GivenFile {
  readonly atMs: number;
  readonly path: string;
  readonly text: string;
}

/** What each level gives that was not there so before; the levels in the order they opened. */
export function givenFiles(levels: readonly { readonly atMs: number; readonly tree: Readonly<Record<string, string>> }[]): readonly GivenFile[] {
  const last = new Map<string, string>();
  return levels.flatMap(({ atMs, tree }) => Object.entries(tree).flatMap(([path, text]) => {
    if (last.get(path) === text) return [];
    last.set(path, text);
    return [{ atMs, path, text }];
  }));
}
