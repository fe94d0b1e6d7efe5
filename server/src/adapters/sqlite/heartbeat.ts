import type { Clock } from '../../application/ports/clock.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Database } from './database.ts';
import { tables } from './tables.ts';

const everyMs = 5_000;

/** The last beat of any process on this database. */
export function latestBeat(database: Database): Instant | undefined {
  return database.first(tables.selectFrom('heartbeat').select(({ fn }) => fn.max('at').as('at')))?.at ?? undefined;
}

/** Notes that this process lives, so that a gap (sleep, a stopped server) can be told afterwards. Returns what stops it, with a last beat. */
export function startHeartbeat(database: Database, clock: Clock, owner: string): () => void {
  const beat = () => {
    const at = clock.now();
    database.run(tables.insertInto('heartbeat').values({ owner, at }).onConflict((conflict) => conflict.column('owner').doUpdateSet({ at })));
  };
  beat();
  const timer = setInterval(beat, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    beat();
  };
}
