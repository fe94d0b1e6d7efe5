import type { Edit } from '@dayseven/contracts';

/** The edits that a person would type to make one text of another: what differs is deleted at once, and written a few characters at a time. */
export function typedEdits(from: string, to: string): readonly Edit[] {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const deleted = from.length - end - start;
  const inserted = to.slice(start, to.length - end);
  const edits: Edit[] = deleted > 0 ? [[start, deleted, '']] : [];
  let at = start;
  for (const [keys] of inserted.matchAll(/\s+|\S{1,3}/g)) {
    edits.push([at, 0, keys]);
    at += keys.length;
  }
  return edits;
}
