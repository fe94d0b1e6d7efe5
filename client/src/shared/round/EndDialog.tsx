import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { takeFocus } from '../take-focus.ts';

export interface EndDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Settles once it is answered. */
  readonly onEnd: () => Promise<void>;
  /** What becomes of the work, in a sentence or two. */
  readonly children: ReactNode;
}

/** Asks once more before a round ends, and says that it ends until that is answered; why it does not is said on the page. */
export function EndDialog({ opened, onClose, onEnd, children }: EndDialogProps) {
  const [isEnding, setIsEnding] = useState(false);
  const end = async () => {
    setIsEnding(true);
    await onEnd();
    setIsEnding(false);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title="End the round now?" centered>
      <p>{children} A round that has ended stays ended.</p>
      {/* A button that waits loses the focus, and the page below would hear the keys. */}
      {isEnding && <p role="status" className="visually-hidden" tabIndex={-1} ref={takeFocus}>The round is being ended.</p>}
      <div className="round-actions">
        <Button color="red" loading={isEnding} onClick={() => void end()}>End the round</Button>
        <Button variant="default" data-autofocus disabled={isEnding} onClick={onClose}>Go on</Button>
      </div>
    </Modal>
  );
}
