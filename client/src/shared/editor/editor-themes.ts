import type { editor } from 'monaco-editor';

/** Monaco's own colours on the panels' backgrounds, with the few that are too faint there made readable. */
export const day: editor.IStandaloneThemeData = {
  base: 'vs',
  inherit: true,
  rules: [{ token: 'comment', foreground: '5b6570' }, { token: 'string', foreground: 'a31515' }],
  colors: {
    'editor.background': '#ffffff',
    'editorLineNumber.foreground': '#6b7580',
    'editorLineNumber.activeForeground': '#1b1f24',
    'editor.lineHighlightBackground': '#f5f6f8',
    'editor.lineHighlightBorder': '#00000000',
    'editorIndentGuide.background1': '#e6e8ec',
  },
};

export const night: editor.IStandaloneThemeData = {
  base: 'vs-dark',
  inherit: true,
  rules: [{ token: 'comment', foreground: '8a94a0' }],
  colors: {
    'editor.background': '#16191e',
    'editorLineNumber.foreground': '#7d8794',
    'editorLineNumber.activeForeground': '#dfe3e8',
    'editor.lineHighlightBackground': '#1c2027',
    'editor.lineHighlightBorder': '#00000000',
    'editorIndentGuide.background1': '#272d36',
    'editorWidget.background': '#1c2027',
  },
};
