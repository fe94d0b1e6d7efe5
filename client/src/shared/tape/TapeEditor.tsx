import type { Edit } from '@dayseven/contracts/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { editBetween } from '../../connection/text-edits.ts';
import { CodeEditor } from '../editor/CodeEditor.tsx';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { frameLabel } from './frame-words.ts';
import type { Frame } from './tape.ts';

const endings = { go: 'go', typescript: 'ts', markdown: 'md' } as const;

/** The text as it was, followed to where it changes. */
export function TapeEditor({ frame }: { readonly frame: Frame }) {
  const { of, language, text } = frame;
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const shown = useRef(text);

  useEffect(() => {
    if (handle === null) return;
    const edits: readonly Edit[] = editBetween(shown.current, text);
    shown.current = text;
    handle.applyEdits(edits);
  }, [handle, text]);

  const ready = (next: EditorHandle) => {
    shown.current = text;
    setHandle(next);
  };
  return (
    <CodeEditor
      path={`replay/${of}/text.${endings[language]}`}
      language={language}
      assistance="highlighting"
      text={text}
      prelude=""
      isReadOnly
      label={frameLabel(frame)}
      onEdits={() => undefined}
      onReady={ready}
    />
  );
}
