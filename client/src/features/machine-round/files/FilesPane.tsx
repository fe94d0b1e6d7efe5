import { useId } from 'react';
import { FileEditor } from './FileEditor.tsx';
import { FileTabs } from './FileTabs.tsx';
import { FilesSide } from './FilesSide.tsx';
import type { ShownFiles } from './shown-files.ts';

/** The tree, the open files and the editor. */
export function FilesPane(shown: ShownFiles) {
  const { machine, files } = shown;
  const panelId = useId();
  const tabs = files.open.tabs.map((id) => {
    const own = machine.files.find((file) => file.id === id);
    return { id, path: own?.path ?? id, isGiven: own === undefined };
  });
  return (
    <>
      <div className="pane-head"><FileTabs tabs={tabs} shown={files.open.shown} panelId={panelId} onShow={files.show} onClose={files.close} /></div>
      <div className="machine-work">
        <FilesSide {...shown} />
        <div className="machine-editor" id={panelId} role="tabpanel" aria-label={files.file?.path ?? files.given?.path ?? 'No file'}>
          {files.open.shown === undefined ? <p className="pane-empty quiet centred">Open a file on the left.</p> : <FileEditor {...shown} />}
        </div>
      </div>
    </>
  );
}
