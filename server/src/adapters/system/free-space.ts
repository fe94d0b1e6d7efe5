import { statfs } from 'node:fs/promises';
import type { FreeSpace } from '../../application/ports/free-space.ts';

/** What a user of this machine may still write at a place, in bytes. */
export function createFreeSpace(folder: string): FreeSpace {
  return async function freeSpace() {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };
}
