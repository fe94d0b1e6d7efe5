import type { Clock } from '../../application/ports/clock.ts';
import type { JobStore } from '../../application/ports/job-store.ts';
import type { RoundStore } from '../../application/ports/round-store.ts';
import type { Database } from './database.ts';
import { createGroupCommit } from './group-commit.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createSqliteJobStore } from './sqlite-job-store.ts';
import { createSqliteRoundStore } from './sqlite-round-store.ts';

export interface SqliteStores {
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  /** Commits what waits and closes the file. */
  close(): void;
}

const commitEveryMs = 50;

/** Both stores on one database; it is theirs to close. */
export function createSqliteStores(database: Database, clock: Clock, owner: string): SqliteStores {
  const commits = createGroupCommit(database, commitEveryMs);
  const stopHeartbeat = startHeartbeat(database, clock, owner);
  return {
    rounds: createSqliteRoundStore(database, commits),
    jobs: createSqliteJobStore(database),
    close() {
      stopHeartbeat();
      commits.flush();
      database.close();
    },
  };
}
