/** A file as the tree knows it: its path is all that puts it somewhere. */
export interface TreeFile {
  readonly path: string;
  /** Written by the problem, and not to be changed. */
  readonly isGiven?: boolean;
}

export interface TreeRow {
  readonly kind: 'folder' | 'file';
  readonly path: string;
  readonly name: string;
  /** From 1. */
  readonly depth: number;
  /** Among its siblings, from 1. */
  readonly place: number;
  readonly of: number;
  readonly isGiven: boolean;
}

/** The rows that are shown, folders first; what lies in a folded folder is not. */
export function rowsOf(files: readonly TreeFile[], folded: ReadonlySet<string>): readonly TreeRow[] {
  return below('', files, folded);
}

/** `pricing` of `pricing/fee.go`; empty for what lies at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function below(folder: string, files: readonly TreeFile[], folded: ReadonlySet<string>): readonly TreeRow[] {
  const start = folder === '' ? '' : `${folder}/`;
  const inside = files.filter(({ path }) => path.startsWith(start));
  const folders = [...new Set(inside.flatMap(({ path }) => firstFolder(path.slice(start.length))))].sort().map((name) => ({ kind: 'folder' as const, path: start + name, name, isGiven: false }));
  const own = inside.filter(({ path }) => !path.slice(start.length).includes('/')).map(({ path, isGiven = false }) => ({ kind: 'file' as const, path, name: nameOf(path), isGiven }));
  const siblings = [...folders, ...own.sort((one, other) => (one.name < other.name ? -1 : 1))];
  return siblings.flatMap((one, at) => {
    const row: TreeRow = { ...one, depth: start.split('/').length, place: at + 1, of: siblings.length };
    return one.kind === 'folder' && !folded.has(one.path) ? [row, ...below(one.path, inside, folded)] : [row];
  });
}

function firstFolder(rest: string): readonly string[] {
  const at = rest.indexOf('/');
  return at < 0 ? [] : [rest.slice(0, at)];
}
