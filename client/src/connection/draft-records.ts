import type { ProblemId, RoundId, TabId, TextLanguage } from '@dayseven/contracts/vocabulary';
import type { DraftRecord } from './draft-sync.ts';

/** Where unsent edits wait on this computer. Each tab writes a record of its own, so that two offline tabs lose nothing. */
export interface DraftRecords {
  save(draft: DraftKey, record: DraftRecord): void;
  forget(draft: DraftKey): void;
  /** The newest record another page of this draft left behind, taken out of the store. */
  takeLeftOver(draft: DraftKey): Promise<DraftRecord | null>;
}

export interface DraftKey {
  readonly roundId: RoundId;
  readonly problemId: ProblemId | 'document';
  readonly language: TextLanguage;
}

/** Tells which pages still live; without it every other page is taken for gone, which costs a comparison, never a text. */
export type LivingTabs = () => Promise<ReadonlySet<string>>;

interface StoredRecord extends DraftRecord {
  readonly at: number;
}

export function createDraftRecords(storage: Storage, tab: TabId, livingTabs: LivingTabs): DraftRecords {
  const prefix = ({ roundId, problemId, language }: DraftKey) => `dayseven.draft.${roundId}.${problemId}.${language}.`;
  return {
    save(draft, record) {
      try {
        storage.setItem(prefix(draft) + tab, JSON.stringify({ ...record, at: Date.now() }));
      } catch {
        // A full or forbidden store leaves the server's copy and the open page; there is nothing better to do.
      }
    },
    forget(draft) {
      storage.removeItem(prefix(draft) + tab);
    },
    async takeLeftOver(draft) {
      const living = await livingTabs();
      const gone = keys(storage).filter((key) => key.startsWith(prefix(draft)) && !living.has(key.slice(prefix(draft).length)) && !key.endsWith(tab));
      const [newest] = gone
        .map((key) => ({ key, record: parse(storage.getItem(key)) }))
        .sort((one, other) => (other.record?.at ?? 0) - (one.record?.at ?? 0));
      if (newest === undefined) return null;
      storage.removeItem(newest.key);
      return newest.record;
    },
  };
}

function keys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter((key) => key !== null);
}

function parse(text: string | null): StoredRecord | null {
  try {
    const record: unknown = JSON.parse(text ?? 'null');
    if (typeof record !== 'object' || record === null) return null;
    const { revision, base, sent, mine, at } = record as Partial<Record<keyof StoredRecord, unknown>>;
    const whole = typeof revision === 'number' && typeof base === 'string' && typeof sent === 'string' && typeof mine === 'string' && typeof at === 'number';
    return whole ? { revision, base, sent, mine, at } : null;
  } catch {
    return null;
  }
}
