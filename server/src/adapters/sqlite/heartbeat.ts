import type { Clock } from '../../application/ports/clock.ts';
import type { Database } from './database.ts';
import { tables } from './tables.ts';

const everyMs = 5_000;

/** Notes that this process lives, so that a gap (sleep, a stopped server) can be told afterwards. Returns what stops it. */
export function startHeartbeat(database: Database, clock: Clock, owner: string): () => void {
  const beat = () => {
    const at = clock.now();
    database.run(tables.insertInto('heartbeat').values({ owner, at }).onConflict((conflict) => conflict.column('owner').doUpdateSet({ at })));
  };
  beat();
  const timer = setInterval(beat, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
