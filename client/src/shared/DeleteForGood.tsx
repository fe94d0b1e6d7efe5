import { Button, Modal } from '@mantine/core';
import { useState } from 'react';

export interface DeleteForGoodProps {
  /** "the recording" */
  readonly what: string;
  /** What is lost with it, and what is not, in sentences. */
  readonly lost: string;
  /** In a row of many: the button says "Delete" and is called by this. */
  readonly name?: string;
  readonly onDelete: () => void;
  /** Told when it is kept. */
  readonly onKeep?: () => void;
}

/** The one way to delete what does not come back: asks first and says what is lost. The focus goes along, and back. */
export function DeleteForGood({ what, lost, name, onDelete, onKeep }: DeleteForGoodProps) {
  const [isAsking, setIsAsking] = useState(false);
  const keep = () => {
    setIsAsking(false);
    onKeep?.();
  };
  return (
    <>
      <Button size="compact-sm" variant="subtle" color="red" aria-label={name} onClick={() => setIsAsking(true)}>{name === undefined ? `Delete ${what}` : 'Delete'}</Button>
      <Modal opened={isAsking} onClose={keep} title={`Delete ${what}?`} centered>
        <p>{lost}</p>
        <div className="round-actions">
          <Button color="red" onClick={() => { setIsAsking(false); onDelete(); }}>Delete it for good</Button>
          <Button variant="default" data-autofocus onClick={keep}>Keep it</Button>
        </div>
      </Modal>
    </>
  );
}
