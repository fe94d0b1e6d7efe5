import type { Edit } from '@dayseven/contracts/vocabulary';

/** The shortest single change that makes one text of another: nothing deleted and nothing inserted where they are the same. */
export function changeBetween(from: string, to: string): Edit {
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return [start, from.length - start - tail, to.slice(start, to.length - tail)];
}
