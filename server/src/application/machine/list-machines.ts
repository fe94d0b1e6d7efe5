import type { MachineListItem } from '@dayseven/contracts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { Viewer } from '../viewer.ts';
import { machinesRead } from './machines-read.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly machines: MachineCatalogue;
}

export type ListMachines = (viewer: Viewer) => Promise<readonly MachineListItem[]>;

/** The machine-coding problems one may choose, by title: what is kept for mock rounds only once this viewer has met it in one. */
export function createListMachines({ rounds, machines }: Deps): ListMachines {
  return async function listMachines(viewer) {
    const read = await machinesRead(rounds, viewer);
    return machines.list().filter(({ id, shelf }) => shelf === 'practice' || read.has(id))
      .map(({ id, title, levels, shelf }) => ({ id, title, levels: levels.length, shelf, attempted: read.has(id) }))
      .sort((a, b) => (a.title < b.title ? -1 : 1));
  };
}
