import type { DesignView } from '@dayseven/contracts';
import { useEffect, useRef } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import type { DraftSession } from '../../connection/draft-session.ts';
import type { EditorHandle } from '../../shared/editor/editor-handle.ts';
import { CodeEditor } from '../../shared/editor/CodeEditor.tsx';
import { ConflictNotice } from '../../shared/editor/ConflictNotice.tsx';

export interface DocumentPaneProps {
  readonly design: NonNullable<DesignView['design']>;
  readonly draft: DraftSession;
  readonly isReadOnly: boolean;
  readonly onReady: (editor: EditorHandle) => void;
}

/** The task, and the document that is written on it. */
export function DocumentPane({ design, draft, isReadOnly, onReady }: DocumentPaneProps) {
  const detach = useRef<(() => void) | null>(null);
  useEffect(() => () => detach.current?.(), []);
  return (
    <section className="pane editor-pane" aria-label="Document">
      <details className="design-task" open>
        <summary>The task</summary>
        <div className="statement"><ReactMarkdown rehypePlugins={[rehypeSanitize]}>{design.statement}</ReactMarkdown></div>
      </details>
      <ConflictNotice draft={draft} />
      <div className="editor-body">
        <CodeEditor
          path={`${design.scenarioId}/design.md`}
          language="markdown"
          assistance="plain"
          text={draft.sync.mine}
          prelude=""
          isReadOnly={isReadOnly}
          label={`Your design document for ${design.title}, in Markdown. Alt 2 goes to the board, F1 shows all commands.`}
          onEdits={(edits) => draft.typed(edits)}
          onReady={(handle) => {
            detach.current?.();
            detach.current = draft.attach((edits) => handle.applyEdits(edits));
            onReady(handle);
          }}
        />
      </div>
    </section>
  );
}
