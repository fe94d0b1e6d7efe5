import { useEffect, useEffectEvent } from 'react';
import { describeKeys, type Shortcuts } from '../../shared/use-shortcuts.ts';

const taken = 'input, select, textarea, button, a, [contenteditable], .monaco-editor';

/** Keys without Ctrl or Alt, for as long as nothing that has a use for them has the focus. */
export function usePlainKeys(shortcuts: Shortcuts): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest(taken) !== null) return;
    const act = describeKeys(event).map((key) => shortcuts[key]).find((one) => one !== undefined);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => pressed(event);
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
