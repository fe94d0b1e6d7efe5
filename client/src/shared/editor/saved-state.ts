import type { Link } from '../../connection/connection.ts';
import type { Drive } from '../../connection/round-session.ts';
import { type DraftSync, isSaved } from '../../connection/draft-sync.ts';

export interface SavedState {
  readonly kind: 'saved' | 'saving' | 'offline' | 'conflict' | 'refused';
  readonly text: string;
}

export function savedStateOf(sync: DraftSync, link: Link, drive: Drive): SavedState {
  if (sync.conflict !== null) return { kind: 'conflict', text: 'Two versions' };
  if (sync.refused !== null) return { kind: 'refused', text: `Not saved: ${sync.refused}` };
  if (link === 'offline') return { kind: 'offline', text: 'Offline — kept on this computer' };
  if (isSaved(sync)) return { kind: 'saved', text: 'Saved' };
  return drive === 'drives' ? { kind: 'saving', text: 'Saving…' } : { kind: 'offline', text: 'Kept here until you take over' };
}
