import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EndDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onEnd: () => void;
  /** What becomes of the work, in a sentence or two. */
  readonly children: ReactNode;
}

/** Asks once more before a round ends. */
export function EndDialog({ opened, onClose, onEnd, children }: EndDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="End the round now?" centered>
      <p>{children} A round that has ended stays ended.</p>
      <div className="round-actions">
        <Button color="red" onClick={() => { onClose(); onEnd(); }}>End the round</Button>
        <Button variant="default" data-autofocus onClick={onClose}>Go on</Button>
      </div>
    </Modal>
  );
}
