import type { Clock } from '../../application/ports/clock.ts';
import type { DayStore } from '../../application/ports/day-store.ts';
import type { JobStore } from '../../application/ports/job-store.ts';
import type { NoteStore } from '../../application/ports/note-store.ts';
import type { Removal } from '../../application/ports/removal.ts';
import type { RoundStore } from '../../application/ports/round-store.ts';
import type { StoryStore } from '../../application/ports/story-store.ts';
import type { TemplateStore } from '../../application/ports/template-store.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Database } from './database.ts';
import { createGroupCommit } from './group-commit.ts';
import { lastSignOfLife, startHeartbeat } from './heartbeat.ts';
import { createSqliteDayStore } from './sqlite-day-store.ts';
import { createSqliteJobStore } from './sqlite-job-store.ts';
import { createSqliteNoteStore } from './sqlite-note-store.ts';
import { createSqliteRemoval } from './sqlite-removal.ts';
import { createSqliteRoundStore } from './sqlite-round-store.ts';
import { createSqliteStoryStore } from './sqlite-story-store.ts';
import { createSqliteTemplateStore } from './sqlite-template-store.ts';

export interface SqliteStores {
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly days: DayStore;
  readonly notes: NoteStore;
  readonly stories: StoryStore;
  readonly templates: TemplateStore;
  readonly removal: Removal;
  /** The last sign of life of a process on this database, before this one. */
  readonly lastSign: Instant | undefined;
  /** Commits what waits and closes the file. */
  close(): void;
}

const commitEveryMs = 50;

/** All stores on one database; it is theirs to close. */
export function createSqliteStores(database: Database, clock: Clock, owner: string): SqliteStores {
  const commits = createGroupCommit(database, commitEveryMs);
  const lastSign = lastSignOfLife(database);
  const stopHeartbeat = startHeartbeat(database, clock, owner);
  return {
    rounds: createSqliteRoundStore(database, commits),
    jobs: createSqliteJobStore(database),
    days: createSqliteDayStore(database),
    notes: createSqliteNoteStore(database),
    stories: createSqliteStoryStore(database),
    templates: createSqliteTemplateStore(database),
    removal: createSqliteRemoval(database),
    lastSign,
    close() {
      stopHeartbeat();
      commits.flush();
      database.close();
    },
  };
}
