import { useEffect, useEffectEvent } from 'react';

/** From a key's description, such as "Ctrl+Enter" or "Alt+Digit1", to what it does. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Keys of the page, taken before the editor sees them: its own Ctrl+Enter would insert a line. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const act = describeKeys(event).map((key) => shortcuts[key]).find((one) => one !== undefined);
    if (act === undefined || event.defaultPrevented || isInDialog(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) act();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => pressed(event);
    addEventListener('keydown', hear, { capture: true });
    return () => removeEventListener('keydown', hear, { capture: true });
  }, []);
}

/** By what the key writes and by where it is: a layout may have the one and not the other. */
export function describeKeys(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'key' | 'code'>): readonly string[] {
  const held = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}`;
  return [held + event.key, held + event.code];
}

const isInDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"]') !== null;
