import { readArtefact, readSources, writeArtefact } from '../artefacts/artefact.ts';
import { outcomeOf } from '../artefacts/build.ts';
import { listFolders } from '../artefacts/open-folder.ts';
import type { Places } from '../artefacts/places.ts';
import { createWorkshop, type Workshop } from '../artefacts/workshop.ts';
import { typescriptApi } from '../codegen/machine/typescript-module.ts';
import type { Fault, ProblemFaults } from '../format/fault.ts';
import { machinePlaces, openMachine, type OpenMachine } from './load-machines.ts';
import { modelTree } from './machine.ts';

export interface MachinesBuilt {
  readonly renewed: readonly string[];
  readonly unchanged: readonly string[];
  readonly faults: readonly ProblemFaults[];
}

/** Works out what the models give to every script of what changed since the last time; all problems, or the named ones. */
export async function buildMachines(options: { readonly places?: Places; readonly only?: readonly string[] } = {}): Promise<MachinesBuilt> {
  const { places = machinePlaces(), only } = options;
  const sources = await readSources();
  const workshop = createWorkshop();
  const built = { renewed: [] as string[], unchanged: [] as string[], faults: [] as ProblemFaults[] };
  try {
    for (const id of only ?? await listFolders(places.root)) {
      const { isNew, faults } = await build(places, await openMachine(places, id, sources), workshop);
      built[isNew ? 'renewed' : 'unchanged'].push(id);
      if (faults.length > 0) built.faults.push({ id, faults });
    }
  } finally {
    await workshop.close();
  }
  return built;
}

const deadlineMs = 60_000;

async function build(places: Places, { key, texts, read }: OpenMachine, workshop: Workshop): Promise<{ readonly isNew: boolean; readonly faults: readonly Fault[] }> {
  if (!read.ok) return { isNew: false, faults: read.faults };
  const { data } = read;
  let isNew = false;
  for (const [i, level] of data.levels.entries()) {
    const known = await readArtefact(places, level.id, key);
    if (known?.ok === false) return { isNew, faults: known.faults };
    if (known) continue;
    isNew = true;
    const model = { ...modelTree(texts, 'typescript', level.number), 'api.ts': typescriptApi(level.signature) };
    const { worked, isFinal } = await outcomeOf(workshop.perform('workOutLevel', { folder: data.folder, levels: data.levels.slice(0, i + 1), model }, deadlineMs));
    if (isFinal) await writeArtefact(places, level.id, { key, ...worked });
    if (!worked.ok) return { isNew, faults: worked.faults };
  }
  return { isNew, faults: [] };
}
