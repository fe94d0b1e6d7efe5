import { join } from 'node:path';
import { MachineId, type ProblemId } from '@dayseven/contracts/vocabulary';
import { keyOf, readArtefact, readSources } from '../artefacts/artefact.ts';
import { listFolders } from '../artefacts/open-folder.ts';
import { catalogueFolder, placesOf, type Places } from '../artefacts/places.ts';
import type { WorkedOut } from '../artefacts/work-out.ts';
import type { Fault, ProblemFaults } from '../format/fault.ts';
import { readFolder } from '../format/read-folder.ts';
import type { CatalogueCase } from '../problem.ts';
import { createLevel, type MachineLevel } from './level.ts';
import type { MachineFile } from './machine-file.ts';
import type { LevelData, MachineData } from './machine.ts';
import { poseScripts } from './pose-scripts.ts';
import { readMachine, type ReadMachine } from './read-machine.ts';

/** A problem with its levels and what surrounds them. */
export interface Machine extends Pick<MachineFile, 'title' | 'shelf' | 'concurrency' | 'prompts' | 'design' | 'pitfalls'> {
  readonly id: MachineId;
  readonly levels: readonly MachineLevel[];
}

export interface Machines {
  /** Those that were not left out. */
  list(): readonly Machine[];
  machine(id: MachineId): Machine | undefined;
  /** The levels of a problem, the first first. */
  levels(id: string): readonly MachineLevel[];
  find(id: ProblemId): MachineLevel | undefined;
  /** In the order of their ids, those left out too. */
  readonly ids: readonly string[];
  readonly faults: readonly ProblemFaults[];
}

export function machinePlaces(root?: string): Places {
  if (root !== undefined) return { root, artefacts: join(root, '.artefacts') };
  return { root: join(catalogueFolder, 'machine-coding'), artefacts: join(placesOf().artefacts, 'machine-coding') };
}

/** Reads every machine-coding problem; what is malformed, or not worked out yet, is left out and told. */
export async function loadMachines(root?: string): Promise<Machines> {
  const places = machinePlaces(root);
  const ids = await listFolders(places.root);
  const sources = await readSources();
  const loaded = await Promise.all(ids.map(async (id) => ({ id, ...await load(places, await openMachine(places, id, sources)) })));
  const known = new Map(loaded.map(({ id, levels }) => [id, levels]));
  const all = loaded.flatMap(({ machine }) => (machine ? [machine] : []));
  return {
    ids,
    list: () => all,
    machine: (id) => all.find((machine) => machine.id === id),
    levels: (id) => known.get(id) ?? [],
    find: (id) => [...known.values()].flat().find(({ summary }) => summary.id === id),
    faults: loaded.flatMap(({ id, faults }) => (faults.length > 0 ? [{ id, faults }] : [])),
  };
}

/** A problem's folder as it is now. */
export interface OpenMachine {
  readonly key: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly read: ReadMachine;
}

export async function openMachine({ root }: Places, id: string, sources: ReadonlyMap<string, string>): Promise<OpenMachine> {
  const folder = join(root, id);
  const texts = await readFolder(folder);
  return { key: keyOf(texts, sources), texts, read: readMachine(folder, texts) };
}

async function load(places: Places, { key, texts, read }: OpenMachine): Promise<{ readonly levels: readonly MachineLevel[]; readonly machine?: Machine; readonly faults: readonly Fault[] }> {
  if (!read.ok) return { levels: [], faults: read.faults };
  const { data } = read;
  const faults: Fault[] = [];
  const levels: MachineLevel[] = [];
  for (const level of data.levels) {
    const artefact = await readArtefact(places, level.id, key);
    if (!artefact) faults.push({ file: '', reason: 'Its expected values are not worked out yet; npm start and npm test do it.' });
    else if (!artefact.ok) faults.push(...artefact.faults);
    else levels.push(createLevel({ data, level, texts, cases: () => casesOf(data, level, artefact) }));
  }
  if (faults.length > 0) return { levels: [], faults: faults.slice(0, 1) };
  const { title, shelf, concurrency, prompts, design, pitfalls } = data.file;
  return { levels, machine: { id: MachineId.parse(data.id), title, shelf, concurrency, prompts, design, pitfalls, levels }, faults };
}

async function casesOf({ folder, levels }: MachineData, level: LevelData, { expected }: WorkedOut & { readonly ok: true }): Promise<readonly CatalogueCase[]> {
  const posed = await poseScripts(folder, levels.slice(0, level.number));
  return posed.flatMap((script, i) => {
    const answer = expected[i];
    return answer ? [{ ...script, expected: answer }] : [];
  });
}
