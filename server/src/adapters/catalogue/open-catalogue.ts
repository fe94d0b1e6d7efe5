import { loadCatalogue, loadScenarios, showFault, type Catalogue, type Scenarios } from '@dayseven/problems';

export interface OpenCatalogue {
  readonly catalogue: Catalogue;
  readonly scenarios: Scenarios;
  /** A line for each thing wrong with a problem or a scenario that was left out. */
  readonly faults: readonly string[];
}

/** The shipped problems, as set-up has made them ready, and the design scenarios. */
export async function openCatalogue(): Promise<OpenCatalogue> {
  const [catalogue, scenarios] = await Promise.all([loadCatalogue(), loadScenarios()]);
  const faults = [...catalogue.faults, ...scenarios.faults].flatMap((problem) => problem.faults.map((fault) => `Left out: ${showFault(problem.id, fault)}`));
  return { catalogue, scenarios, faults };
}
