import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { CannotStart } from '../../application/cannot-start.ts';
import { createDatabase, type Database } from './database.ts';
import { migrate } from './migrations.ts';

/** How long a second server waits for the first to let go: a restart overlaps for a moment. */
const lockTimeoutMs = 2_000;

/** Opens, checks and migrates the database in a folder. @throws CannotStart; a file that cannot be used is left as it is. */
export function openDatabase(folder: string): Database {
  requireWritable(folder);
  const file = join(folder, 'dayseven.db');
  return open(file);
}

/** A database that is gone when it is closed. */
export function openMemoryDatabase(): Database {
  return open(':memory:');
}

function open(file: string): Database {
  let sqlite: Sqlite.Database | undefined;
  try {
    sqlite = new Sqlite(file, { timeout: lockTimeoutMs });
    prepare(sqlite);
    return createDatabase(sqlite);
  } catch (error) {
    sqlite?.close();
    throw isSqliteError(error) ? cannotUse(file, error) : error;
  }
}

/** Exclusive comes first: the write-ahead index then lives in memory, and a second server finds the file locked. */
function prepare(sqlite: Sqlite.Database): void {
  sqlite.pragma('locking_mode = EXCLUSIVE');
  requireSound(sqlite);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite);
}

function requireSound(sqlite: Sqlite.Database): void {
  const found: unknown = sqlite.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw damaged(sqlite.name, String(found));
}

function requireWritable(folder: string): void {
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new CannotStart(`The data folder ${folder} cannot be written (${reason(error)}); make it writable, or set DAYSEVEN_DATA to another folder.`, { cause: error });
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function damaged(file: string, detail: string): CannotStart {
  return new CannotStart(
    `The database ${file} is damaged (${detail.replaceAll('\n', ' ')}) and was left as it is; move it away or put a copy back, then start again.`,
  );
}

/** By its code: the native part keeps the error class of whoever loaded it first, which need not be ours. */
function isSqliteError(error: unknown): error is { readonly code: string; readonly message: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_');
}

function cannotUse(file: string, error: { readonly code: string; readonly message: string }): CannotStart {
  if (error.code.startsWith('SQLITE_BUSY')) {
    return new CannotStart(`Another Day Seven is using ${file}; stop it, or set DAYSEVEN_DATA to another folder.`, { cause: error });
  }
  if (error.code.startsWith('SQLITE_CORRUPT') || error.code.startsWith('SQLITE_NOTADB')) return damaged(file, error.message);
  return new CannotStart(`The database ${file} cannot be written (${error.code}: ${error.message}); make it writable, or set DAYSEVEN_DATA to another folder.`, { cause: error });
}
