import { loadCatalogue, loadMachines, loadQuestions, loadScenarios, showFault, type Catalogue, type Machines, type Questions, type Scenarios } from '@dayseven/problems';

export interface OpenCatalogue {
  readonly catalogue: Catalogue;
  readonly scenarios: Scenarios;
  readonly machines: Machines;
  readonly questions: Questions;
  /** A line for each thing wrong with what was left out. */
  readonly faults: readonly string[];
}

/** The shipped problems, as set-up has made them ready, and the design scenarios and behavioral questions. */
export async function openCatalogue(): Promise<OpenCatalogue> {
  const [catalogue, scenarios, machines, questions] = await Promise.all([loadCatalogue(), loadScenarios(), loadMachines(), loadQuestions()]);
  const faults = [...catalogue.faults, ...scenarios.faults, ...machines.faults].flatMap((problem) => problem.faults.map((fault) => `Left out: ${showFault(problem.id, fault)}`));
  const ofQuestions = questions.faults.map((fault) => `Left out: ${showFault('behavioral', fault)}`);
  return { catalogue, scenarios, machines, questions, faults: [...faults, ...ofQuestions] };
}
