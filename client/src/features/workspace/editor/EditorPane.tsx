import { Button, Tooltip } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import type { FormattedText, ProblemView, Reply } from '@dayseven/contracts';
import type { Assistance, Language } from '@dayseven/contracts/vocabulary';
import { useEffect, useRef, useState } from 'react';
import type { DraftSession } from '../../../connection/draft-session.ts';
import { CodeEditor } from '../../../shared/editor/CodeEditor.tsx';
import type { EditorHandle, Marker } from '../../../shared/editor/editor-handle.ts';
import { languageNames } from '../../../shared/words.ts';
import { ConflictNotice } from '../../../shared/editor/ConflictNotice.tsx';
import { useFormatting } from '../../../shared/editor/use-formatting.ts';

export interface EditorPaneProps {
  readonly problem: ProblemView;
  readonly language: Language;
  readonly assistance: Assistance;
  readonly draft: DraftSession;
  /** What the last job says of the text as it is now; none once it was edited. */
  readonly markers: readonly Marker[];
  readonly isReadOnly: boolean;
  readonly askFormat: (source: string) => Promise<Reply<FormattedText>>;
  readonly onOutsidePaste: (characters: number) => void;
  readonly onHandle: (handle: EditorHandle) => void;
}

export function EditorPane({ problem, language, assistance, draft, markers, isReadOnly, askFormat, onOutsidePaste, onHandle }: EditorPaneProps) {
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const detach = useRef<(() => void) | null>(null);
  const { why, formatGo, forget } = useFormatting({ handle, assistance, isReadOnly, askFormat });
  const extension = language === 'go' ? 'go' : 'ts';

  const ready = (next: EditorHandle) => {
    detach.current?.();
    detach.current = draft.attach((edits) => next.applyEdits(edits));
    setHandle(next);
    onHandle(next);
  };
  useEffect(() => () => detach.current?.(), []);
  useEffect(() => handle?.setMarkers(markers), [handle, markers]);

  return (
    <section className="pane editor-pane" aria-label="Editor">
      <div className="pane-head">
        <h2>solution.{extension}</h2>
        <span className="pane-said" role="status" title={why ?? undefined}>{why}</span>
        {why === null && <span className="pane-hint">{assistance === 'completion' && <><kbd>Ctrl S</kbd> formats. </>}Tab writes a tab; <kbd>Ctrl M</kbd> lets it move on</span>}
        {!isReadOnly && <Tooltip label="Put the starter back; Ctrl Z brings your text back">
          <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconRestore size={14} aria-hidden />} onClick={() => handle?.replaceText(problem.starters[language])}>Reset</Button>
        </Tooltip>}
      </div>
      <ConflictNotice draft={draft} />
      <div className="editor-body">
        <CodeEditor
          path={`${problem.id}/solution.${extension}`}
          language={language}
          assistance={assistance}
          text={draft.sync.mine}
          prelude={problem.prelude}
          isReadOnly={isReadOnly}
          label={`${languageNames[language]} solution of ${problem.title}. ${assistance === 'completion' ? 'Press Control S to format, ' : 'Press '}Control M to let Tab leave the editor, F1 for all commands.`}
          formatGo={formatGo}
          onEdits={(edits) => {
            forget();
            draft.typed(edits);
          }}
          onOutsidePaste={onOutsidePaste}
          onReady={ready}
        />
      </div>
    </section>
  );
}
