import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconFilePlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { FilesDoing, ShownFiles } from './shown-files.ts';
import { FileSearch } from './FileSearch.tsx';
import { FileTree } from '../../../shared/files/FileTree.tsx';
import { NameFile } from './NameFile.tsx';

type SideProps = Pick<ShownFiles, 'session' | 'machine' | 'files' | 'doing' | 'onDo' | 'isReadOnly'>;

/** The tree, and over it what is being done to a file; or the search in its place. */
export function FilesSide({ session, machine, files, doing, onDo, isReadOnly }: SideProps) {
  const rest = () => onDo(null);
  const leave = () => {
    rest();
    files.handle?.focus();
  };
  if (doing?.kind === 'search') {
    const texts = [...machine.files.map(({ id, path, text }) => ({ path, text: session.text(id)?.sync.mine ?? text })), ...machine.given];
    return <div className="files-pane"><FileSearch files={texts} onGo={({ path, line, column }) => files.reveal({ file: path, line, column })} onOpen={(path) => files.reveal({ file: path, line: 1 })} onClose={leave} asked={doing} /></div>;
  }
  const begin = (kind: 'rename' | 'delete') => (path: string) => {
    if (!isReadOnly) onDo({ kind, path });
  };
  return (
    <div className="files-pane">
      <div className="files-head">
        <h2>Files</h2>
        <Tooltip label={<>Find a file, or a text in all files <kbd>Ctrl P</kbd></>}><ActionIcon variant="subtle" color="gray" aria-label="Find in the files" aria-keyshortcuts="Control+P" onClick={() => onDo({ kind: 'search' })}><IconSearch size={16} aria-hidden /></ActionIcon></Tooltip>
        {!isReadOnly && <Tooltip label="New file"><ActionIcon variant="subtle" color="gray" aria-label="New file" onClick={() => onDo({ kind: 'new' })}><IconFilePlus size={16} aria-hidden /></ActionIcon></Tooltip>}
      </div>
      {doing !== null && <BeingDone key={JSON.stringify(doing)} doing={doing} session={session} machine={machine} files={files} onClose={rest} />}
      <FileTree files={[...machine.files, ...machine.given.map(({ path }) => ({ path, isGiven: true }))]} open={(files.file ?? files.given)?.path} onOpen={files.openPath} onRename={begin('rename')} onDelete={begin('delete')} />
    </div>
  );
}

function BeingDone({ doing, session, machine, files, onClose }: Pick<SideProps, 'session' | 'machine' | 'files'> & { readonly doing: FilesDoing; readonly onClose: () => void }) {
  const path = 'path' in doing ? doing.path : undefined;
  const id = machine.files.find((file) => file.path === path)?.id;
  if (doing.kind === 'delete') return id && <DeleteFile path={doing.path} onDelete={() => session.remove(id)} onClose={onClose} />;
  const create = async (wanted: string) => {
    const created = await session.create(wanted);
    if ('why' in created) return created.why;
    files.openAt(created.id, { line: 1 });
    return undefined;
  };
  return <NameFile path={path} language={machine.language} onName={(wanted) => (id === undefined ? create(wanted) : session.rename(id, wanted))} onClose={onClose} />;
}

interface DeleteFileProps {
  readonly path: string;
  /** Settles with why it is still there. */
  readonly onDelete: () => Promise<string | undefined>;
  readonly onClose: () => void;
}

function DeleteFile({ path, onDelete, onClose }: DeleteFileProps) {
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const remove = async () => {
    const why = await onDelete();
    setFailure(why);
    if (why === undefined) onClose();
  };
  return (
    <div className="name-file" role="group" aria-label={`Delete ${path}`}>
      <p role="status">{failure ?? `Delete ${path}?`}</p>
      <div className="round-actions">
        <Button size="compact-xs" color="red" onClick={() => void remove()}>Delete</Button>
        <Button size="compact-xs" variant="default" onClick={onClose}>Keep it</Button>
      </div>
    </div>
  );
}
