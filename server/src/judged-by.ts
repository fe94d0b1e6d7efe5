import type { MachineCatalogue } from './application/ports/machine-catalogue.ts';
import type { JudgedProblems, ProblemCatalogue } from './application/ports/problem-catalogue.ts';

/** Whatever a job may name: a problem, or a level of one. */
export function judgedBy({ catalogue, machines }: { readonly catalogue: Pick<ProblemCatalogue, 'find'>; readonly machines: Pick<MachineCatalogue, 'find'> }): JudgedProblems {
  return { find: (id) => catalogue.find(id) ?? machines.find(id) };
}
