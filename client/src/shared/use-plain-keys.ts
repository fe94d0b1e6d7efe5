import { useEffect, useEffectEvent } from 'react';
import { describeKeys, type Shortcuts } from './use-shortcuts.ts';

/** What has a use for letters or arrows, as a recording that is marked by them and a tree, and a dialog, which lies above the keys of the page. */
const taken = 'input, select, textarea, [contenteditable], .monaco-editor, .recording-player, [role="tree"], [role="dialog"]';
const pressable = 'button, a, summary, [role="slider"]';

/** Keys without Ctrl or Alt, for as long as nothing that has a use for them has the focus. */
export function usePlainKeys(shortcuts: Shortcuts): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event)) return;
    const act = describeKeys(event).map((key) => shortcuts[key]).find((one) => one !== undefined);
    if (act === undefined) return;
    event.preventDefault();
    // Only winding goes on while its key is held.
    if (!event.repeat || event.key.startsWith('Arrow')) act();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => pressed(event);
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(taken) !== null || (!/^\w$/.test(key) && target.closest(pressable) !== null);
}
