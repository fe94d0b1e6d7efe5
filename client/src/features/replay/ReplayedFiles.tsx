import { Checkbox } from '@mantine/core';
import type { TapeView } from '@dayseven/contracts';
import { FileTree } from '../../shared/files/FileTree.tsx';
import { levelName } from '../../shared/machine/level-words.ts';
import type { FileAt } from '../../shared/tape/files-tape.ts';
import { padId, type Frame } from '../../shared/tape/tape.ts';

export interface ReplayedFilesProps {
  readonly files: readonly FileAt[];
  readonly machine: NonNullable<TapeView['machine']>;
  readonly atMs: number;
  /** What is in the editor. */
  readonly frame: Frame | undefined;
  /** Undefined while the typing is followed. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** The files as they were at this moment, the pad above them, and what was asked for by then. */
export function ReplayedFiles({ files, machine: { levels, missing }, atMs, frame, chosen, onChoose }: ReplayedFilesProps) {
  const open = levels.filter(({ openedAtMs }) => openedAtMs <= atMs);
  return (
    <section className="pane replayed-files" aria-label="The files at this moment">
      <div className="pane-head"><h2>Files</h2></div>
      <div className="files-pane">
        {missing !== undefined && <p>{missing}</p>}
        <p className="quiet">Open by now: {open.map(levelName).join(', ')}</p>
        <Checkbox size="xs" label="Follow the typing" title="F" checked={chosen === undefined} disabled={frame === undefined} onChange={(event) => onChoose(event.currentTarget.checked ? undefined : frame?.of)} />
        <button type="button" className="chip" aria-pressed={frame?.of === padId} onClick={() => onChoose(padId)}>Design pad</button>
        <FileTree files={files} open={frame?.kind === 'file' ? frame.title : undefined} onOpen={(path) => onChoose(files.find((file) => file.path === path)?.id)} />
      </div>
    </section>
  );
}
