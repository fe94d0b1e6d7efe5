import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { EndDialog } from './EndDialog.tsx';

export interface EndButtonProps {
  /** Absent in a tab that only follows. */
  readonly onEnd: (() => Promise<void>) | undefined;
  /** What becomes of the work, in a sentence or two. */
  readonly children: ReactNode;
}

/** Ends a round, after asking once more. */
export function EndButton({ onEnd, children }: EndButtonProps) {
  const [isEnding, setIsEnding] = useState(false);
  if (onEnd === undefined) return null;
  return (
    <>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setIsEnding(true)}>End</Button>
      <EndDialog opened={isEnding} onClose={() => setIsEnding(false)} onEnd={onEnd}>{children}</EndDialog>
    </>
  );
}
