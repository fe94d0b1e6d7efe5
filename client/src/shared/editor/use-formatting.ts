import type { FormattedText, Reply } from '@dayseven/contracts';
import type { Assistance } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { useShortcuts } from '../use-shortcuts.ts';
import type { EditorHandle } from './editor-handle.ts';

export interface Formatting {
  readonly handle: EditorHandle | null;
  readonly assistance: Assistance;
  readonly isReadOnly: boolean;
  /** Absent where the text is nobody's to change. */
  readonly askFormat: ((source: string) => Promise<Reply<FormattedText>>) | undefined;
}

/** Ctrl+S, which has nothing to save here: what it does, and why it did not. */
export function useFormatting({ handle, assistance, isReadOnly, askFormat }: Formatting) {
  const [why, setWhy] = useState<string | null>(null);
  const format = () => {
    if (isReadOnly) return;
    if (assistance === 'completion') void handle?.format();
    else setWhy('This round is held without formatting.');
  };
  // The second is with Caps Lock on.
  useShortcuts({ 'Ctrl+s': format, 'Ctrl+S': format });
  const formatGo = async (source: string): Promise<string | null> => {
    const reply = await askFormat?.(source);
    if (reply === undefined) return null;
    setWhy(reply.ok ? null : reply.failure.message);
    return reply.ok ? reply.value.text : null;
  };
  return { why, formatGo, forget: () => setWhy(null) };
}
