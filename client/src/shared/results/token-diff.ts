import { diffArrays } from 'diff';

export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

export interface TokenDiff {
  readonly expected: readonly Piece[];
  readonly got: readonly Piece[];
}

const token = /"(?:[^"\\]|\\.)*"?|[+-]?[\w.]+|\s+|[^\s\w]/gu;

/** Beyond this many tokens comparing costs more than it shows. */
const mostTokens = 3_000;

/** Which tokens of two printed values differ: whole numbers and strings, not letters. Null when they are too long to compare. */
export function diffTokens(expected: string, got: string): TokenDiff | null {
  const wanted = expected.match(token) ?? [];
  const had = got.match(token) ?? [];
  if (wanted.length > mostTokens || had.length > mostTokens) return null;
  const changes = diffArrays(wanted, had);
  const side = (other: 'added' | 'removed') =>
    changes.filter((change) => !change[other]).map(({ value, added, removed }) => ({ text: value.join(''), differs: added || removed }));
  return { expected: side('added'), got: side('removed') };
}
