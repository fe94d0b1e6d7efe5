import type { IDisposable, languages } from 'monaco-editor';
import { goSuggestions, type Suggestion } from './go-suggestions.ts';
import { monaco } from './monaco.ts';

const { CompletionItemKind: Kind } = monaco.languages;
const kinds: Readonly<Record<Suggestion['kind'], languages.CompletionItemKind>> = {
  package: Kind.Module, const: Kind.Constant, func: Kind.Function, type: Kind.Class, var: Kind.Variable, keyword: Kind.Keyword, builtin: Kind.Function, word: Kind.Text,
};

/** Among names that fit alike, what is nearest to the file comes first. */
const order: readonly Suggestion['kind'][] = ['word', 'keyword', 'builtin', 'package'];

monaco.languages.registerCompletionItemProvider('go', {
  triggerCharacters: ['.', '"'],
  async provideCompletionItems(model, position) {
    // The table of names comes when it is first asked for.
    const { default: packages } = await import('../../../../sandbox/formatter/names.json');
    const { from, items } = goSuggestions(model.getValue(), model.getOffsetAt(position), packages);
    const range = monaco.Range.fromPositions(model.getPositionAt(from), position);
    return { suggestions: items.map(({ label, kind, detail }) => ({ label, kind: kinds[kind], insertText: label, sortText: `${order.indexOf(kind)} ${label}`, range, ...(detail !== undefined && { detail }) })) };
  },
});

/** Says how a text should look; null when it stays as it is. */
export type FormatText = (text: string) => Promise<string | null>;

/** Monaco makes the smallest edit of what comes back, so that the cursor stays where it was. */
export function formatGoWith(format: FormatText): IDisposable {
  return monaco.languages.registerDocumentFormattingEditProvider('go', {
    async provideDocumentFormattingEdits(model) {
      const text = await format(model.getValue());
      return text === null ? [] : [{ range: model.getFullModelRange(), text }];
    },
  });
}
