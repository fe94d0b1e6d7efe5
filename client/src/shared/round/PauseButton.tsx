import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';

/** Pauses a round, where it has a pause. */
export function PauseButton({ onPause }: { readonly onPause: (() => void) | undefined }) {
  if (onPause === undefined) return null;
  return <Tooltip label="Pause the round"><ActionIcon variant="subtle" color="gray" aria-label="Pause the round" onClick={onPause}><IconPlayerPause size={18} aria-hidden /></ActionIcon></Tooltip>;
}
