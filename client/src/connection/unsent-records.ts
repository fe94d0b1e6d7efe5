import type { RoundId, TabId } from '@dayseven/contracts/vocabulary';

/** Where what the server does not have yet waits on this computer. Each tab writes a record of its own, so that two offline tabs lose nothing. */
export interface UnsentRecords {
  save(what: string, record: object): void;
  forget(what: string): void;
  /** Of a round that is over nothing is taken any more, whichever page left it. */
  forgetRound(roundId: RoundId): void;
  /**
   * The newest record that was left behind of this, by another page or by this one before somebody came back to it, taken out of the store; null also where it
   * cannot be read. Asked before anything is saved of it again.
   */
  takeLeftOver(what: string): Promise<unknown>;
}

/** Tells which pages still live; without it every other page is taken for gone, which costs a comparison, never a text. */
export type LivingTabs = () => Promise<ReadonlySet<string>>;

export function createUnsentRecords(storage: Storage, tab: TabId, livingTabs: LivingTabs): UnsentRecords {
  const prefix = (what: string) => `dayseven.${what}.`;
  return {
    save(what, record) {
      try {
        storage.setItem(prefix(what) + tab, JSON.stringify({ ...record, at: Date.now() }));
      } catch {
        // A full or forbidden store leaves the server's copy and the open page; there is nothing better to do.
      }
    },
    forget(what) {
      storage.removeItem(prefix(what) + tab);
    },
    forgetRound(roundId) {
      keys(storage).filter((key) => key.startsWith('dayseven.') && key.split('.')[2] === roundId).forEach((key) => storage.removeItem(key));
    },
    async takeLeftOver(what) {
      // Before anything is awaited: what is saved from now on is of the one who asks.
      const own = take(storage, prefix(what) + tab);
      if (own !== null) return own;
      const living = await livingTabs();
      const gone = keys(storage).filter((key) => key.startsWith(prefix(what)) && !living.has(key.slice(prefix(what).length)) && !key.endsWith(tab));
      const newest = gone.toSorted((one, other) => timeOf(parse(storage.getItem(other))) - timeOf(parse(storage.getItem(one))))[0];
      return newest === undefined ? null : take(storage, newest);
    },
  };
}

function keys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter((key) => key !== null);
}

function take(storage: Storage, key: string): unknown {
  const record = parse(storage.getItem(key));
  storage.removeItem(key);
  return record;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function timeOf(record: unknown): number {
  return typeof record === 'object' && record !== null && 'at' in record && typeof record.at === 'number' ? record.at : 0;
}
