import type Sqlite from 'better-sqlite3';
import { CannotStart } from '../../application/cannot-start.ts';

/** Each step is applied once, in order, in a transaction of its own; a step that was released is never edited. */
const steps: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'persons, rounds and jobs',
    sql: `
      CREATE TABLE persons (
        id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, served_turn INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      INSERT INTO persons (id, created_at) VALUES ('local', unixepoch() * 1000);

      CREATE TABLE rounds (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES persons (id),
        problem_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        opened_at INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX one_practice_round ON rounds (person_id, problem_id) WHERE kind = 'practice';

      CREATE TABLE events (
        round_id TEXT NOT NULL REFERENCES rounds (id),
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        type TEXT NOT NULL,
        v INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (round_id, seq)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE edits (
        round_id TEXT NOT NULL REFERENCES rounds (id),
        language TEXT NOT NULL,
        revision INTEGER NOT NULL,
        at INTEGER NOT NULL,
        tab TEXT NOT NULL,
        batch INTEGER NOT NULL,
        changes TEXT NOT NULL,
        PRIMARY KEY (round_id, language, revision),
        UNIQUE (round_id, language, tab, batch)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES persons (id),
        round_id TEXT NOT NULL REFERENCES rounds (id),
        problem_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        language TEXT NOT NULL,
        revision INTEGER NOT NULL,
        source BLOB NOT NULL,
        own_cases BLOB NOT NULL,
        state TEXT NOT NULL,
        attempt INTEGER NOT NULL,
        owner TEXT,
        version INTEGER NOT NULL,
        queued_at INTEGER NOT NULL,
        started_at INTEGER,
        finished_at INTEGER,
        place INTEGER NOT NULL,
        passed INTEGER NOT NULL DEFAULT 0,
        result BLOB
      ) STRICT;
      CREATE UNIQUE INDEX jobs_by_place ON jobs (place);
      CREATE INDEX unfinished_jobs ON jobs (state) WHERE state IN ('queued', 'judging');
      CREATE INDEX jobs_of_a_round ON jobs (round_id, place);

      CREATE TABLE heartbeat (owner TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
    `,
  },
  {
    name: 'rounds on several problems',
    sql: `
      CREATE TABLE round_problems (
        round_id TEXT NOT NULL REFERENCES rounds (id),
        place INTEGER NOT NULL,
        problem_id TEXT NOT NULL,
        PRIMARY KEY (round_id, place),
        UNIQUE (round_id, problem_id)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO round_problems (round_id, place, problem_id) SELECT id, 1, problem_id FROM rounds;

      CREATE TABLE sheet_edits (
        round_id TEXT NOT NULL REFERENCES rounds (id),
        problem_id TEXT NOT NULL,
        language TEXT NOT NULL,
        revision INTEGER NOT NULL,
        at INTEGER NOT NULL,
        tab TEXT NOT NULL,
        batch INTEGER NOT NULL,
        changes TEXT NOT NULL,
        PRIMARY KEY (round_id, problem_id, language, revision),
        UNIQUE (round_id, problem_id, language, tab, batch)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO sheet_edits
        SELECT round_id, problem_id, language, revision, at, tab, batch, changes FROM edits JOIN rounds ON rounds.id = round_id;
      DROP TABLE edits;
      ALTER TABLE sheet_edits RENAME TO edits;
    `,
  },
  {
    name: 'days',
    sql: `
      CREATE TABLE days (
        id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES persons (id), planned_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE day_events (
        day_id TEXT NOT NULL REFERENCES days (id),
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        type TEXT NOT NULL,
        v INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (day_id, seq)
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE rounds ADD COLUMN day_id TEXT REFERENCES days (id);
    `,
  },
  {
    name: 'weak notes',
    sql: `
      CREATE TABLE weak_notes (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES persons (id),
        created_at INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX notes_of_a_person ON weak_notes (person_id, created_at);
      CREATE TABLE settled_drafts (
        person_id TEXT NOT NULL REFERENCES persons (id),
        id TEXT NOT NULL,
        PRIMARY KEY (person_id, id)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    name: 'drawings',
    sql: `
      CREATE TABLE drawings (
        round_id TEXT NOT NULL REFERENCES rounds (id),
        revision INTEGER NOT NULL,
        at INTEGER NOT NULL,
        patches TEXT NOT NULL,
        PRIMARY KEY (round_id, revision)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    name: 'stories',
    sql: `
      CREATE TABLE stories (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES persons (id),
        created_at INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX stories_of_a_person ON stories (person_id, created_at);
    `,
  },
  {
    name: 'design templates',
    sql: `
      CREATE TABLE design_templates (
        person_id TEXT PRIMARY KEY REFERENCES persons (id),
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `,
  },
];

/** Brings the file to this version's tables, or to those of an earlier step. */
export function migrate(sqlite: Sqlite.Database, last = steps.length): void {
  sqlite.exec('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  const done = Number(sqlite.prepare('SELECT coalesce(max(number), 0) FROM migrations').pluck().get());
  if (done > steps.length) {
    throw new CannotStart(`The database ${sqlite.name} was written by a newer Day Seven; update this one, or set DAYSEVEN_DATA to another folder.`);
  }
  steps.slice(done, last).forEach((step, index) => {
    sqlite.transaction(() => {
      sqlite.exec(step.sql);
      sqlite.prepare('INSERT INTO migrations (number, name) VALUES (?, ?)').run(done + index + 1, step.name);
    }).immediate();
  });
}
