import { dirname, join } from 'node:path';
import type { ScenarioId } from '@dayseven/contracts/vocabulary';
import { listFolders } from '../artefacts/open-folder.ts';
import { sourceFolder } from '../artefacts/places.ts';
import type { ProblemFaults } from '../format/fault.ts';
import { readFolder } from '../format/read-folder.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';

export interface Scenarios {
  /** In the order of their ids. */
  list(): readonly Scenario[];
  find(id: ScenarioId): Scenario | undefined;
  /** Of the scenarios that were left out. */
  readonly faults: readonly ProblemFaults[];
}

const shipped = join(dirname(sourceFolder), 'catalogue', 'system-design');

/** Reads every scenario of the shipped catalogue or of another folder; what is malformed is left out and told. */
export async function loadScenarios(root: string = shipped): Promise<Scenarios> {
  const folders = await listFolders(root);
  const read = await Promise.all(folders.map(async (id) => ({ id, ...readScenario(id, await readFolder(join(root, id))) })));
  const scenarios = new Map(read.flatMap((one) => (one.ok ? [[one.scenario.id, one.scenario] as const] : [])));
  return {
    list: () => [...scenarios.values()],
    find: (id) => scenarios.get(id),
    faults: read.flatMap((one) => (one.ok ? [] : [{ id: one.id, faults: one.faults }])),
  };
}
