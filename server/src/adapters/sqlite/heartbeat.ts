import type { Clock } from '../../application/ports/clock.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Database } from './database.ts';
import { tables } from './tables.ts';

const everyMs = 5_000;

/** The last sign of life in this database: a beat of any process, or what was noted of a round after it. */
export function lastSignOfLife(database: Database): Instant | undefined {
  const beat = database.first(tables.selectFrom('heartbeat').select(({ fn }) => fn.max('at').as('at')))?.at;
  const event = database.first(tables.selectFrom('events').select(({ fn }) => fn.max('at').as('at')))?.at;
  return beat == null ? (event ?? undefined) : Math.max(beat, event ?? beat);
}

/** Notes that this process lives, so that a gap (sleep, a stopped server) can be told afterwards. Returns what stops it, with a last beat. */
export function startHeartbeat(database: Database, clock: Clock, owner: string): () => void {
  const beat = () => {
    const at = clock.now();
    database.run(tables.insertInto('heartbeat').values({ owner, at }).onConflict((conflict) => conflict.column('owner').doUpdateSet({ at })));
  };
  // Thrown from a timer it would end the process. One that is missed only makes a gap longer, and what the disk does not take is told where somebody asked for it.
  const beatIfItCan = () => {
    try {
      beat();
    } catch {
      return;
    }
  };
  beat();
  const timer = setInterval(beatIfItCan, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    beatIfItCan();
  };
}
