import type { FileId } from '@dayseven/contracts/vocabulary';
import type { FileAt } from './files-at.ts';
import { linesOf, type CountChange, type LineChange } from './line-change.ts';

/** What became of a file. One that is new is told against what it began with, and had no lines; one that was deleted has no text. */
export interface ChangedFile extends LineChange {
  readonly path: string;
  /** Its former name, where it was renamed. */
  readonly was?: string;
  /** How many lines it had. */
  readonly of: number;
  readonly before: string;
  readonly after: string;
}

/** The files that are other than they were, in the order they are in now and the deleted ones last. A file deleted and created anew under its name is the same; one in which nothing was written since it began is none. */
export function changedFiles(before: readonly FileAt[], after: readonly FileAt[], beganWith: (id: FileId) => string, countChange: CountChange): readonly ChangedFile[] {
  const staying = new Set(after.map(({ id }) => id));
  const leaving = before.filter(({ id }) => !staying.has(id));
  const formerOf = (file: FileAt): FileAt | undefined => before.find(({ id }) => id === file.id) ?? leaving.find(({ path }) => path === file.path);
  const pairs = after.map((now) => ({ now, then: formerOf(now) }));
  const gone = leaving.filter((file) => !pairs.some(({ then }) => then === file));
  return [
    ...pairs.flatMap(({ now, then }) => (then === undefined ? begun(now, beganWith(now.id), countChange) : then.text === now.text && then.path === now.path ? [] : [changed(now.path, then, now.text, countChange)])),
    ...gone.map((then) => changed(then.path, then, '', countChange)),
  ];
}

function begun({ path, text }: FileAt, before: string, countChange: CountChange): readonly ChangedFile[] {
  return text.trim() === before.trim() ? [] : [{ path, ...countChange(before, text), of: 0, before, after: text }];
}

function changed(path: string, then: FileAt, after: string, countChange: CountChange): ChangedFile {
  return { path, ...(then.path !== path && { was: then.path }), ...countChange(then.text, after), of: linesOf(then.text).length, before: then.text, after };
}
