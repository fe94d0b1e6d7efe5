import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

export interface MachineDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly notes: ReactNode;
}

/** Everything that is not statement, files or results: closed unless it is asked for. */
export function MachineDrawer({ isOpen, onClose, notes }: MachineDrawerProps) {
  return (
    <Drawer opened={isOpen} onClose={onClose} position="right" size={400} title="Your notes" overlayProps={{ backgroundOpacity: 0.15 }}>
      <div className="aids">
        {notes}
        <p className="quiet"><kbd>Alt Page Down</kbd> shows the next open file, <kbd>Alt Shift W</kbd> closes one, <kbd>Ctrl P</kbd> finds one. <kbd>Alt T</kbd> runs your tests, <kbd>Alt M</kbd> your <code>main</code>. In the files: <kbd>F2</kbd> renames, <kbd>Delete</kbd> deletes.</p>
      </div>
    </Drawer>
  );
}
