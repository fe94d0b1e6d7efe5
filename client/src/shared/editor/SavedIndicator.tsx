import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp, IconGitCompare } from '@tabler/icons-react';
import type { SavedState } from './saved-state.ts';

const icons = { saved: IconCloudCheck, saving: IconCloudUp, offline: IconCloudOff, conflict: IconGitCompare, refused: IconAlertTriangle };

export function SavedIndicator({ saved }: { readonly saved: SavedState }) {
  const Icon = icons[saved.kind];
  return (
    <span className={`saved saved-${saved.kind}`} title={saved.text} aria-label={`Draft: ${saved.text}`} role="img">
      <Icon size={16} stroke={1.8} aria-hidden />
      <span aria-hidden>{saved.text}</span>
    </span>
  );
}
