import type { FormattedText, Reply } from '@dayseven/contracts';
import type { Assistance } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import type { EditorHandle } from '../../../shared/editor/editor-handle.ts';
import { useShortcuts } from '../../../shared/use-shortcuts.ts';

export interface Formatting {
  readonly handle: EditorHandle | null;
  readonly assistance: Assistance;
  readonly isReadOnly: boolean;
  readonly askFormat: (source: string) => Promise<Reply<FormattedText>>;
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
    const reply = await askFormat(source);
    setWhy(reply.ok ? null : reply.failure.message);
    return reply.ok ? reply.value.text : null;
  };
  return { why, formatGo, forget: () => setWhy(null) };
}
