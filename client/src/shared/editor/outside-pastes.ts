import type { editor } from 'monaco-editor';

/** Shorter pastes are names and numbers. */
const leastCharacters = 20;

/** Tells of each longer paste of text that was not copied on this page; returns how to stop. */
export function watchOutsidePastes(instance: editor.IStandaloneCodeEditor, tell: (characters: number) => void): () => void {
  let copiedHere: string | undefined;
  const remember = () => {
    const selection = instance.getSelection();
    const inEditor = instance.hasTextFocus() && selection !== null ? instance.getModel()?.getValueInRange(selection) : undefined;
    copiedHere = inEditor ?? document.getSelection()?.toString();
  };
  const pasting = instance.onDidPaste(({ range }) => {
    const text = instance.getModel()?.getValueInRange(range) ?? '';
    if (text.length >= leastCharacters && text.trim() !== copiedHere?.trim()) tell(text.length);
  });
  document.addEventListener('copy', remember, { capture: true });
  document.addEventListener('cut', remember, { capture: true });
  return () => {
    pasting.dispose();
    document.removeEventListener('copy', remember, { capture: true });
    document.removeEventListener('cut', remember, { capture: true });
  };
}
