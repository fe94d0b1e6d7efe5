import { IconAlertTriangle, IconInfoCircle, IconPlugConnectedX, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Kind = 'info' | 'problem' | 'offline';

const icons = { info: IconInfoCircle, problem: IconAlertTriangle, offline: IconPlugConnectedX };

export interface NoticeProps {
  readonly kind: Kind;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** One sentence in the page's flow: it covers nothing and takes no focus. */
export function Notice({ kind, children, actions, onClose }: NoticeProps) {
  const Icon = icons[kind];
  return (
    <div className={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : undefined}>
      <Icon size={18} stroke={1.8} aria-hidden />
      <div className="notice-text">{children}</div>
      {actions}
      {onClose !== undefined && (
        <button type="button" className="icon-button" aria-label="Dismiss" onClick={onClose}>
          <IconX size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}
