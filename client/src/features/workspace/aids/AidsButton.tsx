import { ActionIcon, Tooltip } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';

export function AidsButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <Tooltip label={<>Notes, costs and hints <kbd>Alt N</kbd></>}>
      <ActionIcon variant="subtle" color="gray" aria-label="Notes, costs and hints" aria-keyshortcuts="Alt+N" onClick={onOpen}><IconNotes size={18} aria-hidden /></ActionIcon>
    </Tooltip>
  );
}
