import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CACHE } from './places.mjs';

/**
 * Does the work while no other set-up of this checkout does the same; a lock whose holder died is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {{ folder?: string, onWait?: (pid: number) => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(name, work, { folder = CACHE, onWait } = {}) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, `${name}.lock`);
  while (!take(lock)) {
    const holder = readHolder(lock);
    if (holder === undefined) continue;
    if (isAlive(holder)) {
      onWait?.(holder.pid);
      await sleep(300);
    } else {
      removeStale(lock, holder);
    }
  }
  const letGo = () => rmSync(lock, { force: true });
  process.once('exit', letGo);
  try {
    return await work();
  } finally {
    process.off('exit', letGo);
    letGo();
  }
}

// A link appears with its content already in it, so nobody ever reads a lock without a holder.
function take(lock) {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function readHolder(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    return { pid: 0, born: 'unreadable' };
  }
}

function isAlive({ pid, born }) {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return bornAt(pid) === born;
}

// The kernel hands numbers out again: a process is its number and the tick it was born at.
function bornAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return 'unknown';
  }
}

// Moved aside first: of two that find the same dead holder only one may remove, and never a lock taken meanwhile.
function removeStale(lock, dead) {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && (moved.pid !== dead.pid || moved.born !== dead.born)) {
    try {
      linkSync(aside, lock);
    } catch {
      // someone else holds it already
    }
  }
  rmSync(aside, { force: true });
}
