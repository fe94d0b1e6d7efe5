import { Button, Tooltip } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';

export interface AidsButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function AidsButton({ isOpen, onToggle }: AidsButtonProps) {
  return (
    <Tooltip label={<>Notes, costs and hints <kbd>Alt N</kbd></>} openDelay={400}>
      <Button size="compact-sm" variant={isOpen ? 'light' : 'subtle'} color="gray" leftSection={<IconNotes size={16} aria-hidden />} aria-label="Notes, costs and hints" aria-expanded={isOpen} aria-keyshortcuts="Alt+N" onClick={onToggle}>
        Notes<span className="wide-only">, costs and hints</span>
      </Button>
    </Tooltip>
  );
}
