import type { RoundId } from '@dayseven/contracts';
import type { StoredEvent } from '../../application/ports/round-store.ts';
import type { Instant } from '../../domain/instant.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import type { Database } from './database.ts';
import { eventRow } from './round-rows.ts';
import { tables } from './tables.ts';

/** Puts an event at the end of its round's log; the caller holds the transaction. */
export function appendEvent(database: Database, id: RoundId, { event, at }: { readonly event: RoundEvent; readonly at: Instant }): StoredEvent {
  const last = database.first(tables.selectFrom('events').select(({ fn }) => fn.max('seq').as('seq')).where('round_id', '=', id));
  const stored = { seq: (last?.seq ?? 0) + 1, at, event };
  database.run(tables.insertInto('events').values(eventRow(id, stored)));
  return stored;
}
