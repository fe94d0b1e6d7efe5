import type { Link } from '../../connection/connection.ts';
import { type DraftSync, isSaved } from '../../connection/draft-sync.ts';

export interface SavedState {
  readonly kind: 'saved' | 'saving' | 'offline' | 'conflict' | 'refused';
  readonly text: string;
}

export function savedStateOf(sync: DraftSync, link: Link): SavedState {
  if (sync.conflict !== null) return { kind: 'conflict', text: 'Two versions' };
  if (sync.refused !== null) return { kind: 'refused', text: `Not saved: ${sync.refused}` };
  if (link === 'offline') return { kind: 'offline', text: 'Offline — kept on this computer' };
  return isSaved(sync) ? { kind: 'saved', text: 'Saved' } : { kind: 'saving', text: 'Saving…' };
}
