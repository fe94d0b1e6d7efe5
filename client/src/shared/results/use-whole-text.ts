import type { ShownText } from '@dayseven/contracts';
import { useState } from 'react';

/** A value that a view cut short, and the way to have the rest. */
export function useWholeText(shown: ShownText, readWhole: (() => Promise<ShownText | null>) | undefined) {
  const [whole, setWhole] = useState<{ readonly of: ShownText; readonly text: ShownText } | null>(null);
  const value = whole?.of.text === shown.text && whole.of.omittedBytes === shown.omittedBytes ? whole.text : shown;
  const readAll =
    value.omittedBytes === 0 || readWhole === undefined
      ? undefined
      : async () => {
          const text = await readWhole();
          if (text !== null) setWhole({ of: shown, text });
        };
  return { value, readAll };
}
