import { Button } from '@mantine/core';
import { useState } from 'react';
import { takeFocus } from './take-focus.ts';

export interface DeleteForGoodProps {
  /** "the recording" */
  readonly what: string;
  readonly onDelete: () => void;
}

/** Asks once more in its place: what is deleted is gone. The focus goes along. */
export function DeleteForGood({ what, onDelete }: DeleteForGoodProps) {
  const [asked, setAsked] = useState<'not-yet' | 'asks' | 'kept'>('not-yet');
  if (asked !== 'asks') return <Button size="compact-xs" variant="subtle" color="gray" ref={asked === 'kept' ? takeFocus : null} onClick={() => setAsked('asks')}>Delete {what}</Button>;
  return (
    <span className="round-actions">
      <Button size="compact-xs" color="red.9" onClick={onDelete}>Delete it for good</Button>
      <Button size="compact-xs" variant="default" ref={takeFocus} onClick={() => setAsked('kept')}>Keep it</Button>
    </span>
  );
}
