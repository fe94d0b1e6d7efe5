import type { Edit } from '@dayseven/contracts/vocabulary';
import { ok, refused, type Result } from '../result.ts';

/** A text and how many batches of edits made it what it is. */
export interface Draft {
  readonly revision: number;
  readonly text: string;
}

export type EditRefusal = 'outside-the-text' | 'draft-too-long';

/** Room for pasting and pruning; what is judged is bounded far lower. In UTF-16 units. */
export const longestDraft = 256 * 1024;

/** Applies one batch, each change on the text the one before it left: all of it or nothing. */
export function applyBatch(draft: Draft, changes: readonly Edit[]): Result<Draft, EditRefusal> {
  let { text } = draft;
  for (const [offset, deleted, inserted] of changes) {
    if (offset + deleted > text.length) return refused('outside-the-text');
    text = text.slice(0, offset) + inserted + text.slice(offset + deleted);
    if (text.length > longestDraft) return refused('draft-too-long');
  }
  return ok({ revision: draft.revision + 1, text });
}

/** The draft that a log of accepted batches makes of the starter. A log that does not fit is a broken invariant, not a refusal. */
export function foldDraft(starter: string, batches: Iterable<readonly Edit[]>): Draft {
  let draft: Draft = { revision: 0, text: starter };
  for (const changes of batches) {
    const applied = applyBatch(draft, changes);
    if (!applied.ok) throw new Error(`batch ${draft.revision + 1} of a draft does not fit: ${applied.refusal}`);
    draft = applied.value;
  }
  return draft;
}
