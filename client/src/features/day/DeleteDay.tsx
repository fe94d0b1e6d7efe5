import { Button, Modal } from '@mantine/core';
import { useState } from 'react';

/** Asks once more: a day is deleted with its rounds. */
export function DeleteDay({ onDelete }: { readonly onDelete: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <p className="round-actions">
      <Button size="compact-sm" variant="subtle" color="red" onClick={() => setIsAsking(true)}>Delete this day</Button>
      <Modal opened={isAsking} onClose={() => setIsAsking(false)} title="Delete this day?" centered>
        <p>Its rounds go with it: drafts, programs, notes and results are gone for good. A report saved as a file stays yours.</p>
        <span className="round-actions">
          <Button color="red" onClick={() => { setIsAsking(false); onDelete(); }}>Delete the day</Button>
          <Button variant="default" data-autofocus onClick={() => setIsAsking(false)}>Keep it</Button>
        </span>
      </Modal>
    </p>
  );
}
