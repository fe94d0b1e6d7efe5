import type { editor } from 'monaco-editor';

export const monospace = 'ui-monospace, "JetBrains Mono", "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** An interview's editor: the language's own help, nothing cleverer. */
export const editorOptions: editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  codeLens: false,
  fixedOverflowWidgets: true,
  fontFamily: monospace,
  fontSize: 13.5,
  inlineSuggest: { enabled: false },
  lineNumbersMinChars: 3,
  links: false,
  minimap: { enabled: false },
  overviewRulerBorder: false,
  padding: { top: 8, bottom: 8 },
  renderLineHighlightOnlyWhenFocus: true,
  scrollBeyondLastLine: false,
  // A solution's function is called from outside: fading it would only look wrong.
  showUnused: false,
  stickyScroll: { enabled: false },
  unicodeHighlight: { ambiguousCharacters: false },
  wordBasedSuggestions: 'off',
};

/** A document's lines are as long as its paragraphs, and Tab moves on. */
export const documentOptions: editor.IStandaloneEditorConstructionOptions = { wordWrap: 'on', lineNumbers: 'off', folding: false, tabFocusMode: true };
