import { nameOf } from '../../../shared/files/tree-rows.ts';

export interface Found {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const most = 100;

/** Every place of a text in the files, whatever its case, a hundred at most. */
export function searchFiles(files: readonly { readonly path: string; readonly text: string }[], query: string): readonly Found[] {
  if (query.trim() === '') return [];
  const found: Found[] = [];
  for (const { path, text } of files) {
    for (const [at, line] of text.split('\n').entries()) {
      if (found.length >= most) return found;
      const index = line.toLowerCase().indexOf(query.toLowerCase());
      if (index >= 0) found.push({ path, line: at + 1, column: index + 1, before: line.slice(0, index).trimStart(), match: line.slice(index, index + query.length), after: line.slice(index + query.length) });
    }
  }
  return found;
}

/** The paths that have a text in them, whatever its case; those whose name begins with it first. */
export function namedAs(files: readonly { readonly path: string }[], query: string): readonly string[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const having = files.map(({ path }) => path).filter((path) => path.toLowerCase().includes(wanted));
  const begins = (path: string): boolean => nameOf(path).toLowerCase().startsWith(wanted);
  return [...having.filter(begins), ...having.filter((path) => !begins(path))];
}
