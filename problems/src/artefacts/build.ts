import { availableParallelism } from 'node:os';
import type { Fault, ProblemFaults } from '../format/fault.ts';
import { readArtefact, readSources, writeArtefact } from './artefact.ts';
import { listFolders, openFolder } from './open-folder.ts';
import { type Places, placesOf } from './places.ts';
import type { WorkedOut } from './work-out.ts';
import { createWorkshop, type Workshop, WorkshopFault } from './workshop.ts';

export interface Built {
  /** Ids that were worked out anew. */
  readonly renewed: readonly string[];
  readonly unchanged: readonly string[];
  readonly faults: readonly ProblemFaults[];
}

const deadlineMs = 120_000;

/** Works out the expected values of what changed since the last time; all problems, or the named ones. */
export async function buildArtefacts(options: { readonly places?: Places; readonly only?: readonly string[] } = {}): Promise<Built> {
  const { places = placesOf(), only } = options;
  const ids = only ?? (await listFolders(places.root));
  const sources = await readSources();
  const outcomes = await withWorkshops(ids, (id, workshop) => buildOne(places, id, { sources, workshop }));
  return {
    renewed: outcomes.filter((outcome) => outcome.isNew).map(({ id }) => id),
    unchanged: outcomes.filter((outcome) => !outcome.isNew).map(({ id }) => id),
    faults: outcomes.filter((outcome) => outcome.faults.length > 0).map(({ id, faults }) => ({ id, faults })),
  };
}

interface Outcome {
  readonly id: string;
  readonly isNew: boolean;
  readonly faults: readonly Fault[];
}

async function buildOne(places: Places, id: string, { sources, workshop }: { sources: ReadonlyMap<string, string>; workshop: Workshop }): Promise<Outcome> {
  const { key, read } = await openFolder(places.root, id, sources);
  if (!read.ok) return { id, isNew: false, faults: read.faults };
  const known = await readArtefact(places, id, key);
  if (known) return { id, isNew: false, faults: known.ok ? [] : known.faults };

  const { worked, isFinal } = await outcomeOf(workshop.perform('workOut', { data: read.data }, deadlineMs));
  if (isFinal) await writeArtefact(places, id, { key, ...worked });
  return { id, isNew: true, faults: worked.ok ? [] : worked.faults };
}

/** Final is what will be the same next time; a machine too slow today may be quicker tomorrow. */
export async function outcomeOf(working: Promise<WorkedOut>): Promise<{ readonly worked: WorkedOut; readonly isFinal: boolean }> {
  try {
    return { worked: await working, isFinal: true };
  } catch (problem) {
    if (!(problem instanceof WorkshopFault)) throw problem;
    return { worked: { ok: false, faults: [{ file: '', reason: problem.message }] }, isFinal: problem.cause === undefined };
  }
}

async function withWorkshops<T>(ids: readonly string[], each: (id: string, workshop: Workshop) => Promise<T>): Promise<readonly T[]> {
  const results = new Map<string, T>();
  const waiting = [...ids];
  const workThrough = async (): Promise<void> => {
    const workshop = createWorkshop();
    try {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) results.set(id, await each(id, workshop));
    } finally {
      await workshop.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), ids.length) }, workThrough));
  return ids.flatMap((id) => results.get(id) ?? []);
}
