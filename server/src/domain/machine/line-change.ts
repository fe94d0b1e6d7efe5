/** How many lines a text gained and lost on the shortest way to another; a line that was changed is lost and gained. */
export interface LineChange {
  readonly added: number;
  readonly removed: number;
}

/** Texts this far apart are told as wholly rewritten: the way between them would take long to find and say no more. */
const mostEdits = 2_000;

export function lineChange(before: string, after: string): LineChange {
  const [one, other] = withoutCommonEnds(linesOf(before), linesOf(after));
  const edits = leastEdits(one, other);
  const grown = other.length - one.length;
  return { added: (edits + grown) / 2, removed: (edits - grown) / 2 };
}

/** The end of a file's last line begins no other. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

type Lines = readonly string[];

function withoutCommonEnds(one: Lines, other: Lines): readonly [Lines, Lines] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** Myers' greedy search: the furthest place on each diagonal that so many edits can reach. */
function leastEdits(one: Lines, other: Lines): number {
  const all = one.length + other.length;
  const most = Math.min(all, mostEdits);
  const reached = new Int32Array(2 * most + 3).fill(-1);
  const at = (diagonal: number): number => reached[most + 1 + diagonal] ?? -1;
  reached[most + 2] = 0;
  for (let edits = 0; edits <= most; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = Math.max(at(diagonal + 1), at(diagonal - 1) + 1);
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      reached[most + 1 + diagonal] = x;
      if (x >= one.length && x - diagonal >= other.length) return edits;
    }
  }
  return all;
}
