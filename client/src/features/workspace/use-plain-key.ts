import { useEffect, useEffectEvent } from 'react';

/** A bare letter is a command only inside the region, and only where nothing is being written. */
export function usePlainKey(region: HTMLElement | null, key: string, act: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const isWriting = event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), textarea') !== null;
    if (event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting) act();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => pressed(event);
    region?.addEventListener('keydown', hear);
    return () => region?.removeEventListener('keydown', hear);
  }, [region]);
}
