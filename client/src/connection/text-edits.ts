import type { Edit } from '@dayseven/contracts/vocabulary';

/** Edits apply one after the other, each on what the ones before left. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, [offset, deleted, inserted]) => now.slice(0, offset) + inserted + now.slice(offset + deleted), text);
}

/** The shortest single edit that turns one text into the other; none when they are the same. */
export function editBetween(from: string, to: string): readonly Edit[] {
  if (from === to) return [];
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return [[start, from.length - start - tail, to.slice(start, to.length - tail)]];
}

/** What both texts made of their common ground, when their changes do not touch; null when only a person can tell. */
export function mergeTexts(ground: string, mine: string, theirs: string): string | null {
  if (mine === theirs || ground === theirs) return mine;
  if (ground === mine) return theirs;
  const [ours] = editBetween(ground, mine);
  const [other] = editBetween(ground, theirs);
  if (ours === undefined || other === undefined) return null;
  const [first, second] = ours[0] < other[0] ? [ours, other] : [other, ours];
  if (first[0] + first[1] >= second[0]) return null;
  return applyEdits(ground, [second, first]);
}

/** Typing makes one edit a key; a run of keys is sent as one insertion. */
export function appendEdit(edits: readonly Edit[], next: Edit): readonly Edit[] {
  const last = edits.at(-1);
  if (last === undefined) return [next];
  const continuesInsertion = next[1] === 0 && last[1] === 0 && next[0] === last[0] + last[2].length;
  return continuesInsertion ? [...edits.slice(0, -1), [last[0], 0, last[2] + next[2]]] : [...edits, next];
}
