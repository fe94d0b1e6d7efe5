import { folderOf, type TreeRow } from './tree-rows.ts';

/** What a key does in a tree; the pattern of WAI-ARIA. */
export type TreeMove =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'fold' | 'unfold' | 'open' | 'rename' | 'delete'; readonly path: string };

/** What `key` does on the row at `path`; nothing where the tree has no use for it. */
export function moveOf(key: string, rows: readonly TreeRow[], path: string, folded: ReadonlySet<string>): TreeMove | undefined {
  const at = rows.findIndex((row) => row.path === path);
  const row = rows[at];
  if (row === undefined) return undefined;
  const vertical: Readonly<Record<string, TreeRow | undefined>> = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) };
  if (key in vertical) return goTo(vertical[key]);
  if (key === 'ArrowRight') return row.kind === 'file' ? undefined : rightOf(row, rows[at + 1], folded);
  if (key === 'ArrowLeft') return row.kind === 'folder' && !folded.has(path) ? { kind: 'fold', path } : goTo(rows.find((one) => one.path === folderOf(path)));
  return actionOf(key, row, folded) ?? byLetter(key, rows, at);
}

function actionOf(key: string, row: TreeRow, folded: ReadonlySet<string>): TreeMove | undefined {
  const { path } = row;
  if (key === 'Enter' || key === ' ') return { kind: row.kind === 'file' ? 'open' : folded.has(path) ? 'unfold' : 'fold', path };
  if (row.kind === 'folder' || row.isGiven) return undefined;
  if (key === 'F2') return { kind: 'rename', path };
  return key === 'Delete' ? { kind: 'delete', path } : undefined;
}

function rightOf({ path }: TreeRow, next: TreeRow | undefined, folded: ReadonlySet<string>): TreeMove | undefined {
  return folded.has(path) ? { kind: 'unfold', path } : goTo(next);
}

/** The next row that begins with the letter, from the top again where there is none below. */
function byLetter(key: string, rows: readonly TreeRow[], at: number): TreeMove | undefined {
  if (!/^[\p{L}\p{N}_]$/u.test(key)) return undefined;
  return goTo([...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(({ name }) => name.startsWith(key.toLowerCase())));
}

function goTo(row: TreeRow | undefined): TreeMove | undefined {
  return row && { kind: 'go', to: row.path };
}
