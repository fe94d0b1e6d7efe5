import { useComputedColorScheme } from '@mantine/core';
import { Editor } from '@monaco-editor/react';
import type { Edit, Language } from '@dayseven/contracts/vocabulary';
import type { editor } from 'monaco-editor';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { EditorHandle } from './editor-handle.ts';
import { editorOptions } from './editor-options.ts';
import { monaco, setPrelude } from './monaco.ts';
import { createHandle } from './monaco-handle.ts';
import { editsFromMonaco } from './monaco-edits.ts';

export interface CodeEditorProps {
  /** Names the text; each path keeps its own undo history and cursor. */
  readonly path: string;
  readonly language: Language;
  /** What the draft holds at this moment. */
  readonly text: string;
  readonly label: string;
  readonly prelude: string;
  readonly onEdits: (edits: readonly Edit[]) => void;
  /** Told again whenever another path is shown. */
  readonly onReady: (handle: EditorHandle) => void;
}

export function MonacoEditor({ path, language, text, label, prelude, onEdits, onReady }: CodeEditorProps) {
  const scheme = useComputedColorScheme('light');
  const shown = useRef<editor.IStandaloneCodeEditor | null>(null);
  const quiet = useRef(false);

  const begin = useEffectEvent((instance: editor.IStandaloneCodeEditor) => {
    const model = instance.getModel();
    if (model === null) return;
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.updateOptions(language === 'go' ? { tabSize: 4, insertSpaces: false } : { tabSize: 2, insertSpaces: true });
    const handle = createHandle(instance, (change) => {
      quiet.current = true;
      change();
      quiet.current = false;
    });
    handle.showText(text);
    onReady(handle);
  });

  const changed = useEffectEvent((event: editor.IModelContentChangedEvent) => {
    if (!quiet.current) onEdits(editsFromMonaco(event.changes));
  });

  useEffect(() => setPrelude(prelude), [prelude]);
  // After the wrapper's own effect has put the path's model into the editor.
  useEffect(() => {
    if (shown.current !== null) begin(shown.current);
  }, [path]);
  useEffect(() => disposeModels, []);

  return (
    <Editor
      path={`file:///${path}`}
      language={language}
      defaultValue={text}
      keepCurrentModel
      theme={scheme === 'dark' ? 'night' : 'day'}
      options={{ ...editorOptions, ariaLabel: label }}
      loading={null}
      onMount={(instance) => {
        shown.current = instance;
        instance.onDidChangeModelContent(changed);
        begin(instance);
      }}
    />
  );
}

/** Two solutions in memory at once would declare their names twice. */
function disposeModels(): void {
  for (const model of monaco.editor.getModels()) model.dispose();
}
