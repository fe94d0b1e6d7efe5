import type { FileId, Language, ProblemId, RoundId } from '@dayseven/contracts/vocabulary';
import type { DraftRecord } from './draft-sync.ts';
import type { UnsentRecords } from './unsent-records.ts';

/** Where unsent edits wait on this computer. */
export interface DraftRecords {
  save(draft: DraftKey, record: DraftRecord): void;
  forget(draft: DraftKey): void;
  /** The newest record left behind of this draft, by another page or an earlier visit of this one, taken out of the store. */
  takeLeftOver(draft: DraftKey): Promise<DraftRecord | null>;
}

/** A program of a problem, a file of several, or the one document of a round. */
export type DraftKey =
  | { readonly roundId: RoundId; readonly problemId: ProblemId | FileId; readonly language: Language }
  | { readonly roundId: RoundId; readonly problemId: 'document'; readonly language: 'markdown' };

export function createDraftRecords(unsent: UnsentRecords): DraftRecords {
  const nameOf = ({ roundId, problemId, language }: DraftKey) => `draft.${roundId}.${problemId}.${language}`;
  return {
    save: (draft, record) => unsent.save(nameOf(draft), record),
    forget: (draft) => unsent.forget(nameOf(draft)),
    takeLeftOver: async (draft) => parse(await unsent.takeLeftOver(nameOf(draft))),
  };
}

function parse(record: unknown): DraftRecord | null {
  if (typeof record !== 'object' || record === null) return null;
  const { revision, base, sent, mine } = record as Partial<Record<keyof DraftRecord, unknown>>;
  const whole = typeof revision === 'number' && typeof base === 'string' && typeof sent === 'string' && typeof mine === 'string';
  return whole ? { revision, base, sent, mine } : null;
}
