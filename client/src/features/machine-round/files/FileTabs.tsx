import { IconLock, IconX } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import { nameOf } from '../../../shared/files/tree-rows.ts';

export interface FileTabsProps {
  readonly tabs: readonly { readonly id: string; readonly path: string; readonly isGiven: boolean }[];
  readonly shown: string | undefined;
  readonly panelId: string;
  readonly onShow: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/** The open files; the whole path is told where two have one name. */
export function FileTabs({ tabs, shown, panelId, onShow, onClose }: FileTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex(({ id }) => id === shown);
    if (event.key === 'Delete' && shown !== undefined) onClose(shown);
    const next = step && tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div className="file-tabs">
      <div className="chips" role="tablist" aria-label="Open files" tabIndex={-1} ref={list} onKeyDown={pressed}>
        {tabs.map(({ id, path, isGiven }) => (
          <button key={id} type="button" role="tab" data-tab={id} className="file-tab" aria-selected={id === shown} aria-controls={panelId} tabIndex={id === shown ? 0 : -1} title={path}
            aria-keyshortcuts="Delete" onClick={({ target }) => (isCross(target) ? onClose(id) : onShow(id))} onAuxClick={({ button }) => button === 1 && onClose(id)}>
            {isGiven && <IconLock size={13} aria-hidden />}
            {tabs.some((other) => other.id !== id && nameOf(other.path) === nameOf(path)) ? path : nameOf(path)}
            <span className="file-tab-close" aria-hidden><IconX size={14} /></span>
          </button>
        ))}
      </div>
    </div>
  );
}

/** A tab holds nothing that could be a button of its own: who has no pointer closes it by keys. */
const isCross = (target: EventTarget): boolean => target instanceof Element && target.closest('.file-tab-close') !== null;
