import type Sqlite from 'better-sqlite3';
import type { Compilable } from 'kysely';

/** Runs typed queries on the one connection. Everything is synchronous: what is read in a transaction holds until it ends. */
export interface Database {
  all<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | undefined;
  /** Runs a change and tells how many rows it touched. */
  run(query: Compilable): number;
  /** One transaction; within another one, a savepoint. Nothing of it stays when `work` throws. */
  together<T>(work: () => T): T;
  close(): void;
}

export function createDatabase(sqlite: Sqlite.Database): Database {
  const prepared = new Map<string, Sqlite.Statement>();

  function prepare(sql: string): Sqlite.Statement {
    const known = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  return {
    all<Row>(query: Compilable<Row>): Row[] {
      const { sql, parameters } = query.compile();
      // Kysely derives the row's type from the columns; rows whose shape matters are parsed by who reads them.
      return prepare(sql).all(...parameters) as Row[];
    },
    first<Row>(query: Compilable<Row>): Row | undefined {
      const { sql, parameters } = query.compile();
      return prepare(sql).get(...parameters) as Row | undefined;
    },
    run(query) {
      const { sql, parameters } = query.compile();
      return prepare(sql).run(...parameters).changes;
    },
    together: (work) => (sqlite.inTransaction ? sqlite.transaction(work)() : sqlite.transaction(work).immediate()),
    close: () => void sqlite.close(),
  };
}
