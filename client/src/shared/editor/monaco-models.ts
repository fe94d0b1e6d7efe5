import { changesOfModels, type TextAt } from './models-beside.ts';
import { monaco } from './monaco.ts';

/** The models one editor made or showed: the files of its solution, of which one is shown at a time. */
export interface OwnModels {
  /** The editor shows this path now. */
  shows(path: string): void;
  /** Makes exactly these files known, in a language of Monaco's. */
  keep(files: readonly TextAt[], language: string): void;
  /** Two solutions in memory at once would declare their names twice. */
  dispose(): void;
}

export const uriOf = (path: string): string => `file:///${path}`;

export function createOwnModels(): OwnModels {
  const put = new Map<string, string>();
  const seen = new Set<string>();
  let shown = '';

  const modelAt = (path: string) => monaco.editor.getModel(monaco.Uri.parse(uriOf(path)));
  const drop = (path: string): void => {
    put.delete(path);
    seen.delete(path);
    modelAt(path)?.dispose();
  };

  return {
    shows(path) {
      seen.add(path);
      // What is typed there is not told here: when it is beside again, its text is put anew.
      put.delete(path);
      shown = path;
    },
    keep(files, language) {
      const changes = changesOfModels(put, files, shown);
      changes.drop.forEach(drop);
      const paths = new Set(files.map(({ path }) => path));
      for (const path of seen) if (path !== shown && !paths.has(path)) drop(path);
      for (const { path, text } of changes.put) {
        put.set(path, text);
        const model = modelAt(path);
        if (model === null) monaco.editor.createModel(text, language, monaco.Uri.parse(uriOf(path)));
        else if (model.getValue() !== text) model.setValue(text);
      }
    },
    dispose() {
      for (const path of [...put.keys(), ...seen]) drop(path);
    },
  };
}
