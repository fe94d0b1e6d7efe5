import type { Edit } from '@dayseven/contracts/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { editBetween } from '../../connection/text-edits.ts';
import { CodeEditor } from '../editor/CodeEditor.tsx';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { languageNames } from '../words.ts';
import type { Frame } from './tape.ts';

const endings = { go: 'go', typescript: 'ts', markdown: 'md' } as const;

/** The text as it was, followed to where it changes. */
export function TapeEditor({ frame: { of, language, text, title } }: { readonly frame: Frame }) {
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
      label={language === 'markdown' ? `The document on ${title} at this moment` : `${languageNames[language]} solution of ${title} at this moment`}
      onEdits={() => undefined}
      onReady={ready}
    />
  );
}
