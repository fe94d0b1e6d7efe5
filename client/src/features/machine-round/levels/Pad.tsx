import { useEffect, useRef } from 'react';
import type { DraftSession } from '../../../connection/draft-session.ts';
import { CodeEditor } from '../../../shared/editor/CodeEditor.tsx';
import { ConflictNotice } from '../../../shared/editor/ConflictNotice.tsx';

export interface PadProps {
  readonly draft: DraftSession | undefined;
  readonly isReadOnly: boolean;
}

/** Types, their tasks and the calls between them, before there is code for them. */
export function Pad({ draft, isReadOnly }: PadProps) {
  const detach = useRef<(() => void) | null>(null);
  useEffect(() => () => detach.current?.(), []);
  if (draft === undefined) return null;
  return (
    <>
      <ConflictNotice draft={draft} />
      <div className="editor-body">
        <CodeEditor path="pad.md" language="markdown" assistance="plain" text={draft.sync.mine} prelude="" isReadOnly={isReadOnly} label="Design pad. Press Control M to let Tab leave the editor."
          onEdits={(edits) => draft.typed(edits)}
          onReady={(handle) => {
            detach.current?.();
            detach.current = draft.attach((edits) => handle.applyEdits(edits));
          }} />
      </div>
    </>
  );
}
