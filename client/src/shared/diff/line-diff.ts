import { diffArrays } from 'diff';

export type DiffRow =
  | { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string }
  /** Lines that did not change and are far from any that did. */
  | { readonly kind: 'folded'; readonly lines: number };

type Line = Exclude<DiffRow, { readonly kind: 'folded' }>;

/** As many lines around a change say where it is. */
const around = 3;
/** Texts this far apart are shown one after the other. */
const mostEdits = 2_000;

/** Two texts as one, line by line: what went, what came, and what stands near it. */
export function lineDiff(before: string, after: string): readonly DiffRow[] {
  return folded(whole(linesOf(before), linesOf(after)));
}

function whole(one: readonly string[], other: readonly string[]): readonly Line[] {
  const as = (kind: Line['kind'], lines: readonly string[]): readonly Line[] => lines.map((text) => ({ kind, text }));
  const changes = diffArrays([...one], [...other], { maxEditLength: mostEdits });
  if (changes === undefined) return [...as('removed', one), ...as('added', other)];
  return changes.flatMap(({ value, added, removed }) => as(added ? 'added' : removed ? 'removed' : 'kept', value));
}

function folded(lines: readonly Line[]): readonly DiffRow[] {
  const isNear = lines.map((_line, at) => lines.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'kept'));
  const rows: DiffRow[] = [];
  lines.forEach((line, at) => {
    const last = rows.at(-1);
    if (isNear[at] === true) rows.push(line);
    else if (last?.kind === 'folded') rows[rows.length - 1] = { kind: 'folded', lines: last.lines + 1 };
    else rows.push({ kind: 'folded', lines: 1 });
  });
  return rows;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
