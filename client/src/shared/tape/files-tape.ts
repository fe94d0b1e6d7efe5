import type { TapeView } from '@dayseven/contracts';

type MachineTape = NonNullable<TapeView['machine']>;

/** A file as it stood in the tree at a moment; a given one has its path as its id. */
export interface FileAt {
  readonly id: string;
  readonly path: string;
  readonly isGiven: boolean;
}

/** The files of a machine-coding round by their names, at moments of the round's own time in milliseconds. */
export interface FilesTape {
  /** When files came, were renamed or went, and when levels opened. */
  readonly times: readonly number[];
  /** What was there, a file by what it was called then. */
  at(atMs: number): readonly FileAt[];
  /** Undefined for a file that is not given. */
  givenText(path: string, atMs: number): string | undefined;
}

export function openFilesTape({ files, given, levels }: Pick<MachineTape, 'files' | 'given' | 'levels'>): FilesTape {
  const givenPaths = [...new Set(given.map(({ path }) => path))];
  const givenText = (path: string, atMs: number) => given.findLast((one) => one.path === path && one.atMs <= atMs)?.text;
  return {
    times: [...files.flatMap(({ names }) => names.map(({ atMs }) => atMs)), ...levels.map(({ openedAtMs }) => openedAtMs)].filter((atMs) => atMs > 0),
    at(atMs) {
      const given = givenPaths.filter((path) => givenText(path, atMs) !== undefined);
      // A level may give what somebody had made already; then what is given counts.
      const own = files.map(({ id, names }) => ({ id, path: names.findLast((name) => name.atMs <= atMs)?.path })).flatMap(({ id, path }) => (path === undefined || given.includes(path) ? [] : [{ id, path, isGiven: false }]));
      return [...own, ...given.map((path) => ({ id: path, path, isGiven: true }))];
    },
    givenText,
  };
}
