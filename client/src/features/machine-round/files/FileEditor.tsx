import type { Assistance } from '@dayseven/contracts/vocabulary';
import { useEffect, useRef } from 'react';
import { CodeEditor } from '../../../shared/editor/CodeEditor.tsx';
import { ConflictNotice } from '../../../shared/editor/ConflictNotice.tsx';
import { useFormatting } from '../../../shared/editor/use-formatting.ts';
import { Notice } from '../../../shared/Notice.tsx';
import type { MachineSession } from '../../../connection/machine-session.ts';
import type { TextAt } from '../../../shared/editor/models-beside.ts';
import type { Machine } from '../use-machine.ts';
import type { ShownFiles } from './shown-files.ts';
import { markersIn } from './markers-in.ts';

/** The file that is shown, one's own or a given one. */
export function FileEditor({ session, machine, files, assistance, job, isReadOnly }: Omit<ShownFiles, 'doing' | 'onDo'>) {
  const { file, given, handle } = files;
  const detach = useRef<(() => void) | null>(null);
  const draft = file && session.text(file.id);
  const { path, text } = file ?? given ?? nothing;
  const isOfThisText = job !== undefined && session.isOfThisText(job.id);
  const isClosed = isReadOnly || draft === undefined;
  const askFormat = file && ((source: string) => session.format(file.id, source));
  const { why, formatGo, forget } = useFormatting({ handle, assistance, isReadOnly: isClosed, askFormat });
  useEffect(() => () => detach.current?.(), []);
  useEffect(() => handle?.setMarkers(isOfThisText ? markersIn(path, job) : []), [handle, isOfThisText, path, job]);
  return (
    <>
      {draft && <ConflictNotice draft={draft} />}
      <WhyNot why={why} onClose={forget} />
      <div className="editor-body">
        <CodeEditor path={inEditor(machine, path)} language={machine.language} assistance={assistance} text={draft?.sync.mine ?? text} prelude="" isReadOnly={isClosed} beside={textsOf(session, machine)}
          formatGo={formatGo}
          label={labelOf(path, { isGiven: given !== undefined, isClosed, assistance })}
          onEdits={(edits) => {
            forget();
            draft?.typed(edits);
          }}
          onReady={(next) => {
            detach.current?.();
            detach.current = draft?.attach((edits) => next.applyEdits(edits)) ?? null;
            files.ready(next);
          }} />
      </div>
    </>
  );
}

/** Why Ctrl+S changed nothing. */
function WhyNot({ why, onClose }: { readonly why: string | null; readonly onClose: () => void }) {
  return <div role="status">{why !== null && <Notice kind="info" onClose={onClose}>{why}</Notice>}</div>;
}

const nothing = { path: '', text: '' };

function labelOf(path: string, { isGiven, isClosed, assistance }: { readonly isGiven: boolean; readonly isClosed: boolean; readonly assistance: Assistance }): string {
  const canFormat = !isClosed && assistance === 'completion';
  return `${path}${isGiven ? ', given and not to be changed' : ''}. ${canFormat ? 'Press Control S to format, ' : 'Press '}Control M to let Tab leave the editor, F1 for all commands.`;
}

/** Two rounds may have files of one name. */
const inEditor = ({ machineId }: Machine, path: string): string => `${machineId}/${path}`;

/** Every file of the solution, open or not. */
function textsOf(session: MachineSession, machine: Machine): readonly TextAt[] {
  const own = machine.files.map(({ id, path, text }) => ({ path, text: session.text(id)?.sync.mine ?? text }));
  return [...own, ...machine.given].map(({ path, text }) => ({ path: inEditor(machine, path), text }));
}
