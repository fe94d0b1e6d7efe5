import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { withLock } from '../../setup/shared/lock.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dayseven-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('[U8] lets one set-up work at a time', async () => {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
  };
  await Promise.all([withLock('one', work, { folder }), withLock('one', work, { folder })]);
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('[U8] takes over from a holder that died, even when its number lives again', async () => {
  writeFileSync(join(folder, 'one.lock'), JSON.stringify({ pid: process.pid, born: 'long ago' }));
  await expect(withLock('one', () => Promise.resolve('done'), { folder })).resolves.toBe('done');
});

it('[U8] takes over a lock that cannot be read', async () => {
  writeFileSync(join(folder, 'one.lock'), 'half a');
  await expect(withLock('one', () => Promise.resolve('done'), { folder })).resolves.toBe('done');
});

it('[U8] lets go when the work fails', async () => {
  await expect(withLock('one', () => Promise.reject(new Error('no')), { folder })).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});
