/** A file of the solution that is open in the editor, or beside it. */
export interface TextAt {
  readonly path: string;
  readonly text: string;
}

export interface ModelChanges {
  /** Those that are new, or whose text is another now. */
  readonly put: readonly TextAt[];
  /** Paths of what is gone or was renamed. */
  readonly drop: readonly string[];
}

/**
 * What has to change so that exactly the files of a solution are known to what checks them.
 * @param known what was put for each path so far
 * @param shown the path that is in the editor, whose text is the editor's own
 */
export function changesOfModels(known: ReadonlyMap<string, string>, files: readonly TextAt[], shown: string): ModelChanges {
  const paths = new Set(files.map(({ path }) => path));
  return {
    put: files.filter(({ path, text }) => path !== shown && known.get(path) !== text),
    drop: [...known.keys()].filter((path) => path !== shown && !paths.has(path)),
  };
}
