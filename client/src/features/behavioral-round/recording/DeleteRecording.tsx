import { Button } from '@mantine/core';
import { useState } from 'react';

/** Asks once more: what is deleted is gone. */
export function DeleteRecording({ onDelete }: { readonly onDelete: () => void }) {
  const [isSure, setIsSure] = useState(false);
  if (!isSure) return <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setIsSure(true)}>Delete the recording</Button>;
  return (
    <span className="round-actions">
      <Button size="compact-xs" color="red.9" onClick={onDelete}>Delete it for good</Button>
      <Button size="compact-xs" variant="default" onClick={() => setIsSure(false)}>Keep it</Button>
    </span>
  );
}
