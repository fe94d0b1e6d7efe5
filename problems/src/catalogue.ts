import type { ProblemId, ProblemSummary } from '@dayseven/contracts/vocabulary';
import { readArtefact, readSources } from './artefacts/artefact.ts';
import { listFolders, type OpenFolder, openFolder } from './artefacts/open-folder.ts';
import { type Places, placesOf } from './artefacts/places.ts';
import { casesOf, createProblem } from './create-problem.ts';
import type { Fault, ProblemFaults } from './format/fault.ts';
import type { CatalogueCase, Problem } from './problem.ts';
import { createRecent, type Recent } from './recent.ts';

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
  const recent = createRecent<readonly CatalogueCase[]>(problemsRemembered);
  const loaded = await Promise.all(ids.map(async (id) => load(places, await openFolder(places.root, id, sources), recent)));

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

// Cases can be megabytes; people judge the same few problems again and again.
const problemsRemembered = 8;

async function load(places: Places, { id, key, texts, read }: OpenFolder, recent: Recent<readonly CatalogueCase[]>): Promise<Loaded> {
  if (!read.ok) return { id, faults: read.faults };
  const artefact = await readArtefact(places, id, key);
  if (!artefact) return { id, faults: [{ file: '', reason: 'Its expected values are not worked out yet; npm start and npm test do it.' }] };
  if (!artefact.ok) return { id, faults: artefact.faults };

  const cases = async (): Promise<readonly CatalogueCase[]> => {
    const now = await readArtefact(places, id, key);
    if (!now?.ok) throw new Error(`The expected values of ${id} are gone or belong to another version of it; start again.`);
    return casesOf(read.data, now.expected);
  };
  return { id, faults: [], problem: createProblem(read.data, texts, () => recent.of(id, cases)) };
}
