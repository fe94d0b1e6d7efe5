import { useComputedColorScheme } from '@mantine/core';
import { Editor } from '@monaco-editor/react';
import type { Assistance, Edit, TextLanguage } from '@dayseven/contracts/vocabulary';
import type { editor } from 'monaco-editor';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { assistanceOptions, shownAs } from './assistance.ts';
import type { EditorHandle } from './editor-handle.ts';
import { documentOptions, editorOptions } from './editor-options.ts';
import { monaco, setPrelude } from './monaco.ts';
import { formatGoWith, type FormatText } from './monaco-go.ts';
import { watchOutsidePastes } from './outside-pastes.ts';
import { createHandle } from './monaco-handle.ts';
import { editsFromMonaco } from './monaco-edits.ts';

export interface CodeEditorProps {
  /** Names the text; each path keeps its own undo history and cursor. */
  readonly path: string;
  readonly language: TextLanguage;
  readonly assistance: Assistance;
  /** What the draft holds at this moment. */
  readonly text: string;
  readonly label: string;
  readonly prelude: string;
  readonly isReadOnly: boolean;
  readonly onEdits: (edits: readonly Edit[]) => void;
  /** Formatting Go takes more than an editor; null leaves the text as it is. */
  readonly formatGo?: FormatText;
  /** So many characters were pasted that were not copied on this page. */
  readonly onOutsidePaste?: (characters: number) => void;
  /** Told again whenever another path is shown. */
  readonly onReady: (handle: EditorHandle) => void;
}

export function MonacoEditor({ loading, path, language, assistance, text, label, prelude, isReadOnly, formatGo, onEdits, onOutsidePaste, onReady }: CodeEditorProps & { readonly loading: ReactNode }) {
  const scheme = useComputedColorScheme('light');
  const [instance, setInstance] = useState<editor.IStandaloneCodeEditor | null>(null);
  const quiet = useRef(false);

  const begin = useEffectEvent((shown: editor.IStandaloneCodeEditor) => {
    const model = shown.getModel();
    if (model === null) return;
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.updateOptions(language === 'go' ? { tabSize: 4, insertSpaces: false } : { tabSize: 2, insertSpaces: true });
    const handle = createHandle(shown, (change) => {
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
    if (instance !== null) begin(instance);
  }, [instance, path]);
  useEffect(() => {
    const listening = instance?.onDidChangeModelContent((event) => changed(event));
    return () => listening?.dispose();
  }, [instance]);
  const pasted = useEffectEvent((characters: number) => onOutsidePaste?.(characters));
  useEffect(() => (instance === null ? undefined : watchOutsidePastes(instance, (characters) => pasted(characters))), [instance]);
  const formatted = useEffectEvent(async (source: string) => formatGo?.(source) ?? null);
  useEffect(() => {
    const formatting = formatGoWith((source) => formatted(source));
    return () => formatting.dispose();
  }, []);
  useEffect(() => disposeModels, []);

  return (
    <Editor
      path={`file:///${path}`}
      language={shownAs(language, assistance)}
      defaultValue={text}
      keepCurrentModel
      theme={scheme === 'dark' ? 'night' : 'day'}
      options={{ ...editorOptions, ...assistanceOptions[assistance], ...(language === 'markdown' && documentOptions), ariaLabel: label, readOnly: isReadOnly }}
      loading={loading}
      onMount={(mounted) => setInstance(mounted)}
    />
  );
}

/** Two solutions in memory at once would declare their names twice. */
function disposeModels(): void {
  for (const model of monaco.editor.getModels()) model.dispose();
}
