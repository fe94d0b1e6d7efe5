import { useComputedColorScheme } from '@mantine/core';
import { Editor } from '@monaco-editor/react';
import type { Assistance, Edit, TextLanguage } from '@dayseven/contracts/vocabulary';
import type { editor } from 'monaco-editor';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { assistanceOptions, shownAs } from './assistance.ts';
import type { EditorHandle } from './editor-handle.ts';
import { documentOptions, editorOptions } from './editor-options.ts';
import type { TextAt } from './models-beside.ts';
import { monaco, setPrelude } from './monaco.ts';
import { formatGoWith, type FormatText } from './monaco-go.ts';
import { createOwnModels, uriOf } from './monaco-models.ts';
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
  /** The other files of a solution of several, by paths of the same kind: what looks into the text knows them too. */
  readonly beside?: readonly TextAt[];
  readonly onEdits: (edits: readonly Edit[]) => void;
  /** Formatting Go takes more than an editor; null leaves the text as it is. */
  readonly formatGo?: FormatText;
  /** So many characters were pasted that were not copied on this page. */
  readonly onOutsidePaste?: (characters: number) => void;
  /** Told again whenever another path is shown. */
  readonly onReady: (handle: EditorHandle) => void;
}

export function MonacoEditor({ loading, path, language, assistance, text, label, prelude, isReadOnly, beside, formatGo, onEdits, onOutsidePaste, onReady }: CodeEditorProps & { readonly loading: ReactNode }) {
  const scheme = useComputedColorScheme('light');
  const [instance, setInstance] = useState<editor.IStandaloneCodeEditor | null>(null);
  const quiet = useRef(false);
  const [models] = useState(createOwnModels);
  const shownLanguage = shownAs(language, assistance);

  const begin = useEffectEvent((shown: editor.IStandaloneCodeEditor) => {
    const model = shown.getModel();
    if (model === null) return;
    models.shows(path);
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
    // Only where something looks into the text is anybody asked about its imports. They are known before the editor is there: what it
    // shows is looked into as soon as it is shown, and not again when a file comes beside it.
    if (beside !== undefined && shownLanguage === 'typescript') models.keep(beside, shownLanguage);
  }, [models, path, beside, shownLanguage]);
  useEffect(() => {
    const listening = instance?.onDidChangeModelContent((event) => changed(event));
    return () => listening?.dispose();
  }, [instance]);
  const pasted = useEffectEvent((characters: number) => onOutsidePaste?.(characters));
  useEffect(() => (instance === null ? undefined : watchOutsidePastes(instance, (characters) => pasted(characters))), [instance]);
  const formatted = useEffectEvent(async (source: string) => formatGo?.(source) ?? null);
  useEffect(() => {
    // Of several editors on a page, the last to come would be asked for all.
    if (language !== 'go') return undefined;
    const formatting = formatGoWith((source) => formatted(source));
    return () => formatting.dispose();
  }, [language]);
  useEffect(() => () => models.dispose(), [models]);

  return (
    <Editor
      path={uriOf(path)}
      language={shownLanguage}
      defaultValue={text}
      keepCurrentModel
      theme={scheme === 'dark' ? 'night' : 'day'}
      options={{ ...editorOptions, ...assistanceOptions[assistance], ...(language === 'markdown' && documentOptions), ariaLabel: label, readOnly: isReadOnly }}
      loading={loading}
      onMount={(mounted) => setInstance(mounted)}
    />
  );
}
