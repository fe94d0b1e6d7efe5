import { CloseButton } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import type { RoundSession } from '../../../connection/round-session.ts';
import { Costs } from './Costs.tsx';
import { Hints } from './Hints.tsx';

export interface AidsDrawerProps {
  readonly name: string;
  readonly session: RoundSession;
  readonly onClose: () => void;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** The notes of the round, where it has some. */
  readonly notes: ReactNode;
}

/** Everything that is not problem, editor or results, beside them: there only while it is wanted, and nothing is covered by it. */
export function AidsDrawer({ name, session, onClose, closed, notes }: AidsDrawerProps) {
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
      <div className="pane-scroll aids">
        {notes}
        <Costs session={session} closed={closed} />
        <Hints session={session} closed={closed} />
      </div>
    </aside>
  );
}
