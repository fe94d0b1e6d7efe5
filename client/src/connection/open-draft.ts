import type { Asked } from './connection.ts';
import type { Surroundings } from './connection-context.ts';
import type { DraftKey } from './draft-records.ts';
import { DraftSession } from './draft-session.ts';
import { isSaved, type ServerText } from './draft-sync.ts';

export interface DraftAround {
  /** Asks for the round again; its answer comes back through `opened`. */
  readonly askAgain: () => void;
  readonly changed: () => void;
  /** Told with every change that the server does not have. */
  readonly written?: () => void;
}

/** A draft of this tab, from the text the server has and what was left of it on this computer: sent batch by batch, and kept here until the server has it. */
export function openDraft({ connection, records }: Pick<Surroundings, 'connection' | 'records'>, key: DraftKey, server: ServerText, { askAgain, changed, written }: DraftAround): DraftSession {
  // Batches count within a tab: a later visit to the same draft goes on above every number an earlier one can have used.
  const batchesBefore = Math.ceil(performance.now());
  const draft = new DraftSession(server, {
    askAgain, changed,
    isOnline: () => connection.link() === 'online',
    forget: () => records.forget(key),
    keep: (record) => {
      written?.();
      records.save(key, record);
    },
    send: ({ number, base, changes }) => {
      const edit: Asked<'draft:edit'> = { ...key, tab: connection.tab, batch: batchesBefore + number, base, changes: changes.map(([offset, deleted, inserted]) => [offset, deleted, inserted]) };
      return connection.ask('draft:edit', edit);
    },
  });
  void records.takeLeftOver(key).then((leftOver) => leftOver !== null && isSaved(draft.sync) && draft.recovered(leftOver));
  return draft;
}
