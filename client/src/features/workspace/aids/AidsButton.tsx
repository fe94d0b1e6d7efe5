import { Button, Tooltip } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';

export interface AidsButtonProps {
  /** What there is; on a small screen only its first word shows. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function AidsButton({ name, isOpen, onToggle }: AidsButtonProps) {
  const [first = name] = /^\w+/.exec(name) ?? [];
  return (
    <Tooltip label={<>{name} <kbd>Alt N</kbd></>} openDelay={400}>
      <Button size="compact-sm" variant={isOpen ? 'light' : 'subtle'} color="gray" leftSection={<IconNotes size={16} aria-hidden />} aria-label={name} aria-expanded={isOpen} aria-keyshortcuts="Alt+N" onClick={onToggle}>
        {/* One thing in the button's row, or the blank between its words would be lost. */}
        <span>{first}<span className="wide-only">{name.slice(first.length)}</span></span>
      </Button>
    </Tooltip>
  );
}
