import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../server/src/adapters/sqlite/open-database.ts';
import { CannotStart } from '../../server/src/application/cannot-start.ts';

const place = mkdtempSync(join(tmpdir(), 'dayseven-database-'));
afterAll(() => rmSync(place, { recursive: true }));

let folders = 0;
function newFolder(): string {
  const folder = join(place, String(folders++));
  mkdirSync(folder);
  return folder;
}
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The one sentence with which a folder's database is refused. */
function refusal(folder: string): string {
  try {
    openDatabase(folder).close();
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
    return error.message;
  }
  throw new Error('the database was opened');
}

/** A sound database with a few pages in it, and its file. */
function soundFile(folder: string): string {
  const database = openDatabase(folder);
  database.close();
  return join(folder, 'dayseven.db');
}

describe('the data folder', () => {
  it('[W12] that is a file, or in one, is refused', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, 'precious');
    expect(refusal(file)).toContain('DAYSEVEN_DATA');
    expect(refusal(join(file, 'below'))).toContain('DAYSEVEN_DATA');
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  // Root may write anywhere but here: no file can be made in /proc.
  it('[W12] that cannot be written is refused', () => {
    expect(refusal('/proc/self')).toContain('cannot be written');
  });

  it('[W12] that another server uses is refused, and free again when that one ends', () => {
    const folder = newFolder();
    const first = openDatabase(folder);
    expect(refusal(folder)).toContain('Another Day Seven');
    first.close();
    openDatabase(folder).close();
  });
});

describe('the database', () => {
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is no database', () => Buffer.from('my notes, not a database '.repeat(400))],
    ['was damaged in the middle', (bytes) => Buffer.from(bytes.map((byte, at) => (at >= 4_096 && at < 40_000 ? 0xab : byte)))],
    ['was cut short', (bytes) => bytes.subarray(0, 20_000)],
    ['lost its beginning', (bytes) => bytes.subarray(512)],
  ])('[W12] that %s is refused and left as it is', (_what, spoil) => {
    const folder = newFolder();
    const file = soundFile(folder);
    writeFileSync(file, spoil(readFileSync(file)));
    const before = hash(file);
    const said = refusal(folder);
    expect(said).toContain('damaged');
    expect(said).toContain('move it away');
    expect(hash(file)).toBe(before);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('[W12] whose file is a folder is refused', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'dayseven.db'));
    expect(refusal(folder)).toContain('dayseven.db');
  });

  it('[W12] opened again is the same one', () => {
    const folder = newFolder();
    soundFile(folder);
    openDatabase(folder).close();
  });
});
