import { diffArrays } from 'diff';
import { linesOf, type LineChange } from '../../domain/machine/line-change.ts';

/** Texts this far apart are told as wholly rewritten: the way between them would take long to find and say no more. */
const mostEdits = 2_000;

/** Counts on the shortest way between two texts, by Myers' algorithm. */
export function countChange(before: string, after: string): LineChange {
  const [one, other] = withoutCommonEnds(linesOf(before), linesOf(after));
  const parts = diffArrays([...one], [...other], { maxEditLength: mostEdits });
  if (parts === undefined) return { added: other.length, removed: one.length };
  const sum = (what: 'added' | 'removed'): number => parts.reduce((all, part) => all + (part[what] ? part.count : 0), 0);
  return { added: sum('added'), removed: sum('removed') };
}

type Lines = readonly string[];

/** What is the same at both ends is kept, however far apart the rest is. */
function withoutCommonEnds(one: Lines, other: Lines): readonly [Lines, Lines] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
