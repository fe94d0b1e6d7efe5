/** The files that have a tab, in its order, and the one that is in the editor; files go by ids, which stay when they are renamed. */
export interface OpenFiles {
  readonly tabs: readonly string[];
  readonly shown: string | undefined;
}

export function opened({ tabs }: OpenFiles, id: string): OpenFiles {
  return { tabs: tabs.includes(id) ? tabs : [...tabs, id], shown: id };
}

/** The neighbour comes in front, as editors do it. */
export function closed({ tabs, shown }: OpenFiles, id: string): OpenFiles {
  const at = tabs.indexOf(id);
  const left = tabs.filter((one) => one !== id);
  return { tabs: left, shown: shown === id ? (left[at] ?? left.at(-1)) : shown };
}

/** Files that are gone have no tab. */
export function among(open: OpenFiles, ids: readonly string[]): OpenFiles {
  return open.tabs.filter((id) => !ids.includes(id)).reduce(closed, open);
}

export function neighbourOf({ tabs, shown }: OpenFiles, step: 1 | -1): string | undefined {
  const at = tabs.findIndex((id) => id === shown);
  return tabs[(at + step + tabs.length) % tabs.length];
}
