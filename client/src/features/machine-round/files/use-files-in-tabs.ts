import type { FileView } from '@dayseven/contracts';
import type { RoundId, SourceFile } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import type { EditorHandle, FilePlace, Place } from '../../../shared/editor/editor-handle.ts';
import type { Machine } from '../use-machine.ts';
import { keepTabs, keptTabs } from './kept-tabs.ts';
import { among, closed, neighbourOf, opened, type OpenFiles } from './open-files.ts';

/** A place that is reached once its file is in the editor. */
interface Wanted {
  readonly id: string;
  readonly place: Place;
}

export type FilesInTabs = ReturnType<typeof useFilesInTabs>;

/** Which files are open, which is shown, and how a place in any of them is reached. What is given goes by its path, as it has no other name. This browser keeps what is open for as long as the round runs. */
export function useFilesInTabs(round: RoundId, { files, given }: Pick<Machine, 'files' | 'given'>) {
  const [chosen, setChosen] = useState<OpenFiles>(() => keptTabs(round) ?? ({ tabs: files.map(({ id }) => id).slice(0, 3), shown: files[0]?.id }));
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const open = among(chosen, [...files.map(({ id }) => id), ...given.map(({ path }) => path)]);
  const file: FileView | undefined = files.find(({ id }) => id === open.shown);
  const shownGiven: SourceFile | undefined = given.find(({ path }) => path === open.shown);
  const idOf = (path: string): string | undefined => files.find((one) => one.path === path)?.id ?? given.find((one) => one.path === path)?.path;
  const choose = (next: OpenFiles) => {
    setChosen(next);
    keepTabs(round, next);
  };
  const show = (id: string | undefined) => id !== undefined && choose(opened(open, id));
  return {
    open,
    file,
    given: shownGiven,
    show,
    close: (id: string) => choose(closed(open, id)),
    /** A file that may have been made just now, with the cursor at a place of it. */
    openAt: (id: string, place: Place) => {
      setWanted({ id, place });
      show(id);
    },
    closeShown: () => open.shown !== undefined && choose(closed(open, open.shown)),
    step: (step: 1 | -1) => show(neighbourOf(open, step)),
    openPath: (path: string) => show(idOf(path)),
    idOf,
    handle,
    /** The editor shows another file: a place that waited for it is reached now. */
    ready: (next: EditorHandle) => {
      setHandle(next);
      if (wanted === null || wanted.id !== open.shown) return;
      next.reveal(wanted.place);
      setWanted(null);
    },
    reveal: (place: FilePlace) => {
      // A job may name a file by what it was called then: the same line of another file would mislead.
      const id = place.file === undefined ? open.shown : idOf(place.file);
      if (id === undefined) return;
      if (id === open.shown) handle?.reveal(place);
      else {
        setWanted({ id, place });
        show(id);
      }
    },
  };
}
