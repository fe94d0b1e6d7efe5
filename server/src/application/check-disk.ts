import type { PreFlightView } from '@dayseven/contracts';
import type { FreeSpace } from './ports/free-space.ts';

/** A day leaves some megabytes; below this much something else is about to fill the disk. */
export const roomBytes = 200 * 1024 * 1024;

/** Whether there is room for what a round writes. */
export type CheckDisk = () => Promise<PreFlightView>;

export function createCheckDisk(freeSpace: FreeSpace): CheckDisk {
  return async function checkDisk() {
    const freeBytes = await freeSpace();
    return { freeBytes, hasRoom: freeBytes >= roomBytes };
  };
}
