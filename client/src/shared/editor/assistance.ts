import type { Assistance, Language, TextLanguage } from '@dayseven/contracts/vocabulary';
import type { editor } from 'monaco-editor';

/** Languages that have Monaco's colours and brackets, and nothing that looks into the text. */
export const colouredOnly: Readonly<Record<Language, string>> = { go: 'go-coloured', typescript: 'typescript-coloured' };

/** What the text is to Monaco: what knows more of a language is registered for the language's own name, and so stays out. */
export function shownAs(language: TextLanguage, assistance: Assistance): string {
  if (language === 'markdown') return 'plaintext';
  switch (assistance) {
    case 'plain': return 'plaintext';
    case 'highlighting': return colouredOnly[language];
    case 'completion': return language;
  }
}

const noSuggestions: editor.IStandaloneEditorConstructionOptions = { quickSuggestions: false, suggestOnTriggerCharacters: false, parameterHints: { enabled: false } };

export const assistanceOptions: Readonly<Record<Assistance, editor.IStandaloneEditorConstructionOptions>> = {
  plain: { ...noSuggestions, matchBrackets: 'never', bracketPairColorization: { enabled: false }, occurrencesHighlight: 'off', selectionHighlight: false },
  highlighting: noSuggestions,
  completion: {},
};
