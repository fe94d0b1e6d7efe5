import { useEffect, useRef } from 'react';
import { CodeEditor } from '../../../shared/editor/CodeEditor.tsx';
import { ConflictNotice } from '../../../shared/editor/ConflictNotice.tsx';
import { useShortcuts } from '../../../shared/use-shortcuts.ts';
import type { ShownFiles } from './shown-files.ts';
import { markersIn } from './markers-in.ts';

/** The file that is shown, one's own or a given one. */
export function FileEditor({ session, machine, files, assistance, job, isReadOnly }: ShownFiles) {
  const { file, given, handle } = files;
  const detach = useRef<(() => void) | null>(null);
  const draft = file && session.text(file.id);
  const { path, text } = file ?? given ?? nothing;
  const isOfThisText = job !== undefined && session.isOfThisText(job.id);
  const isClosed = isReadOnly || draft === undefined;
  const format = () => void (isClosed || handle?.format());
  useShortcuts({ 'Ctrl+s': format, 'Ctrl+S': format });
  useEffect(() => () => detach.current?.(), []);
  useEffect(() => handle?.setMarkers(isOfThisText ? markersIn(path, job) : []), [handle, isOfThisText, path, job]);
  return (
    <>
      {draft && <ConflictNotice draft={draft} />}
      <div className="editor-body">
        <CodeEditor path={`${machine.machineId}/${path}`} language={machine.language} assistance={assistance} text={draft?.sync.mine ?? text} prelude="" isReadOnly={isClosed}
          label={`${path}${given ? ', given and not to be changed' : ''}. Press Control M to let Tab leave the editor, F1 for all commands.`}
          onEdits={(edits) => draft?.typed(edits)}
          onReady={(next) => {
            detach.current?.();
            detach.current = draft?.attach((edits) => next.applyEdits(edits)) ?? null;
            files.ready(next);
          }} />
      </div>
    </>
  );
}

const nothing = { path: '', text: '' };
