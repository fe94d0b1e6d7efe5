import { CloseButton } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';

export interface SideDrawerProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Everything that is not the round itself, beside it: there only while it is wanted, and nothing is covered by it where there is room. It opens with the focus in its first field and gives it back. */
export function SideDrawer({ name, onClose, children }: SideDrawerProps) {
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    drawer.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    return () => {
      // It went with the focus in it.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const pressed = useEffectEvent(({ key, target }: KeyboardEvent) => {
    // The first Escape is for a list that is open below a field.
    const isInList = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
    if (key === 'Escape' && !isInList) onClose();
  });
  useEffect(() => {
    const shown = drawer.current;
    const hear = (event: KeyboardEvent) => pressed(event);
    shown?.addEventListener('keydown', hear);
    return () => shown?.removeEventListener('keydown', hear);
  }, []);
  return (
    <aside className="pane aids-drawer" aria-label={name} ref={drawer}>
      <div className="pane-head">
        <h2>{name}</h2>
        <CloseButton size="sm" aria-label="Close the drawer" title="Escape" onClick={onClose} />
      </div>
      <div className="pane-scroll aids">{children}</div>
    </aside>
  );
}
