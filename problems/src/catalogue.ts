import type { Answer, ProblemId, ProblemSummary } from '@dayseven/contracts/vocabulary';
import { readArtefact, readSources } from './artefacts/artefact.ts';
import { listFolders, type OpenFolder, openFolder } from './artefacts/open-folder.ts';
import { type Places, placesOf } from './artefacts/places.ts';
import { createProblem } from './create-problem.ts';
import type { Fault, ProblemFaults } from './format/fault.ts';
import type { Problem } from './problem.ts';

export interface Catalogue {
  /** In the order of their ids. */
  list(): readonly ProblemSummary[];
  find(id: ProblemId): Problem | undefined;
  /** Of the problems that were left out. */
  readonly faults: readonly ProblemFaults[];
}

/** Reads every problem of the shipped catalogue or of another folder; what is malformed is left out and told. */
export async function loadCatalogue(root?: string): Promise<Catalogue> {
  const places = placesOf(root);
  const sources = await readSources();
  const ids = await listFolders(places.root);
  const loaded = await Promise.all(ids.map(async (id) => load(places, await openFolder(places.root, id, sources))));

  const problems = new Map(loaded.flatMap((one) => (one.problem ? [[one.problem.summary.id, one.problem] as const] : [])));
  return {
    list: () => [...problems.values()].map((problem) => problem.summary),
    find: (id) => problems.get(id),
    faults: loaded.flatMap(({ id, faults }) => (faults.length > 0 ? [{ id, faults }] : [])),
  };
}

interface Loaded {
  readonly id: string;
  readonly problem?: Problem;
  readonly faults: readonly Fault[];
}

async function load(places: Places, { id, key, texts, read }: OpenFolder): Promise<Loaded> {
  if (!read.ok) return { id, faults: read.faults };
  const expected = async (): Promise<readonly Answer[]> => {
    const artefact = await readArtefact(places, id, key);
    if (artefact?.ok) return artefact.expected;
    throw new Error(`The expected values of ${id} are gone; run problems/src/build-artefacts.ts.`);
  };

  const artefact = await readArtefact(places, id, key);
  if (!artefact) return { id, faults: [{ file: '', reason: 'Its expected values are not worked out yet; npm start and npm test do it.' }] };
  return artefact.ok ? { id, faults: [], problem: createProblem(read.data, texts, remembered(expected)) } : { id, faults: artefact.faults };
}

/** Reads once; forgets a failure. */
function remembered<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= read().catch((problem: unknown) => {
      known = undefined;
      throw problem;
    });
    return known;
  };
}
