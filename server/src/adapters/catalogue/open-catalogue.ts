import { loadCatalogue, showFault, type Catalogue } from '@dayseven/problems';

export interface OpenCatalogue {
  readonly catalogue: Catalogue;
  /** A line for each thing wrong with a problem that was left out. */
  readonly faults: readonly string[];
}

/** The shipped problems, as set-up has made them ready. */
export async function openCatalogue(): Promise<OpenCatalogue> {
  const catalogue = await loadCatalogue();
  const faults = catalogue.faults.flatMap((problem) => problem.faults.map((fault) => `Left out: ${showFault(problem.id, fault)}`));
  return { catalogue, faults };
}
